"""Trains the network of channel B (texture) and says what it thinks of every window that was measured.

Needed at training time only: `./diapason audition train` measures the windows and runs this script with the Python that
has requirements.txt beside it. It reads windows.tsv (one line a window) and textures.bin (the numbers of each window,
TextureNumbers.java, as 32-bit floats), and writes

    texture.onnx    the network trained on everything that may train: input texture[1,number], output logit[1]
    logits.tsv      what networks say of every window that were trained without one of its folds: `known`, `unknown`

Folds.java says what a fold holds. No network is chosen by any of these figures. Seconds on one core.
"""

import csv
import sys

import numpy as np
import torch
from torch import nn

HIDDEN = 96
MEMBERS = 3
STEPS = 300
BATCH = 128
RATE = 3e-3

# Deviations at which a number is cut off, and which are added to it in training.
MOST, NOISE = 6.0, 0.1

# A third of what is not generated are mixes: the network is asked whether all of a sound came out of a decoder.
SHARES = {"GENERATED": 1 / 2, "HUMAN": 1 / 3, "HYBRID": 1 / 6}


class Member(nn.Module):
    def __init__(self, numbers):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Dropout(0.2), nn.Linear(numbers, HIDDEN), nn.GELU(), nn.Dropout(0.4), nn.Linear(HIDDEN, 1)
        )

    def forward(self, scaled):
        return self.layers(scaled).squeeze(1)


class Network(nn.Module):
    """Three members that learned from other draws; one logit, the mean of theirs."""

    def __init__(self, mean, deviation, members):
        super().__init__()
        self.register_buffer("mean", torch.tensor(mean, dtype=torch.float32))
        self.register_buffer("deviation", torch.tensor(deviation, dtype=torch.float32))
        self.members = nn.ModuleList(members)

    def scaled(self, texture):
        return ((texture - self.mean) / self.deviation).clamp(-MOST, MOST)

    def forward(self, texture):
        scaled = self.scaled(texture)
        return torch.stack([member(scaled) for member in self.members]).mean(0)


def weights(rows):
    """Each class has its share, and within a class each family counts by the root of its size."""
    kinds = [(row["label"], row["family"] if row["label"] != "HYBRID" else "") for row in rows]
    sizes = {kind: kinds.count(kind) for kind in set(kinds)}
    weight = np.array([sizes[kind] ** -0.5 for kind in kinds])
    for label, share in SHARES.items():
        of_label = np.array([kind[0] == label for kind in kinds])
        weight[of_label] *= share / weight[of_label].sum()
    return weight / weight.sum()


def train(rows, textures, seed):
    weight = weights(rows)
    mean = weight @ textures
    deviation = np.sqrt(weight @ (textures - mean) ** 2) + 1e-6
    target = torch.tensor([0.95 if row["label"] == "GENERATED" else 0.05 for row in rows])
    network = Network(mean, deviation, [])
    scaled = network.scaled(torch.from_numpy(textures))
    for number in range(MEMBERS):
        network.members.append(train_member(scaled, target, weight, seed + number))
    return network.eval()


def train_member(scaled, target, weight, seed):
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    member = Member(scaled.shape[1])
    optimiser = torch.optim.AdamW(member.parameters(), lr=RATE, weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, max_lr=RATE, total_steps=STEPS)
    for _ in range(STEPS):
        chosen = random.choice(len(weight), BATCH, p=weight)
        heard = scaled[chosen] + NOISE * torch.randn(BATCH, scaled.shape[1])
        optimiser.zero_grad()
        nn.functional.binary_cross_entropy_with_logits(member(heard), target[chosen]).backward()
        optimiser.step()
        schedule.step()
    return member


def opinions(network, textures):
    with torch.no_grad():
        return network(torch.from_numpy(textures)).numpy()


def export(network, numbers, file):
    texture = torch.zeros(1, numbers)
    torch.onnx.export(network, (texture,), file, input_names=["texture"], output_names=["logit"], dynamo=False)


def main(folder):
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    with open(f"{folder}/windows.tsv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    textures = np.fromfile(f"{folder}/textures.bin", "<f4").reshape(len(rows), -1)
    may = np.array([row["may_train"] == "true" for row in rows])
    folds = {scheme: np.array([int(row[scheme]) for row in rows]) for scheme in ("known", "unknown")}

    def trained(on, seed):
        chosen = np.flatnonzero(on)
        return train([rows[i] for i in chosen], textures[chosen], seed)

    said = {scheme: np.zeros(len(rows), np.float32) for scheme in folds}
    for fold in sorted(set(folds["known"])):
        network = trained(may & (folds["known"] != fold) & (folds["unknown"] != fold), 100 * (fold + 1))
        for scheme in folds:
            out = folds[scheme] == fold
            said[scheme][out] = opinions(network, textures[out])
        print(f"trained without fold {fold}", flush=True)
    export(trained(may, 0), textures.shape[1], f"{folder}/texture.onnx")
    with open(f"{folder}/logits.tsv", "w", encoding="utf-8") as file:
        file.write("known\tunknown\n")
        for known, unknown in zip(said["known"], said["unknown"]):
            file.write(f"{known:.4f}\t{unknown:.4f}\n")


if __name__ == "__main__":
    main(sys.argv[1])
