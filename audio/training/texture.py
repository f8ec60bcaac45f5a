"""Trains the network of channel B (texture) and says what it thinks of every window that was measured.

Needed at training time only: `./diapason audition train` measures the windows and runs this script with the Python that
has requirements.txt beside it. It reads windows.tsv (one line a window) and reliefs.bin (336 x 214 signed bytes a
window, 31.75 steps a unit), and writes

    texture.onnx    the network trained on everything that may train: input relief[1,1,336,214], output logit[1]
    logits.tsv      for every window: known, unknown, final, and the folds that it was left out with

Networks that the folder holds already (*.pt) are not trained again. `known` comes from networks that never heard the window's work (content group) nor, for what people made, its source;
`unknown` from networks that never heard its family either. No network is chosen by any of these figures.
"""

import csv
import hashlib
import math
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch
from torch import nn

BINS, FRAMES, STEPS_A_UNIT = 336, 214, 31.75
CROP = 96  # frames, two and a quarter seconds
STEPS = 450
BATCH = 48
TRAINING_SETS = {"grid", "own", "played", "replayed"}
KNOWN_FOLDS = 3
# Families that share a vocoder are left out together.
FAMILY_FOLDS = [
    {"ACE-Step v1"},
    {"DiffRhythm"},
    {"YuE"},
    {"Mustango", "Tango", "AudioLDM 2"},
    {"MusicGen", "SongCreator", "Stable Audio Open"},
]


class Network(nn.Module):
    """Four strided convolutions, mean and maximum over everything, one logit: 42,000 weights."""

    def __init__(self):
        super().__init__()
        layers, before = [], 1
        for after, size, stride in [(12, 7, (4, 2)), (24, 3, 2), (48, 3, 2), (64, 3, 2)]:
            layers += [
                nn.Conv2d(before, after, size, stride, size // 2, bias=False),
                nn.BatchNorm2d(after),
                nn.ReLU(),
            ]
            before = after
        self.body = nn.Sequential(*layers)
        self.head = nn.Sequential(nn.Dropout(0.3), nn.Linear(2 * before, 1))

    def forward(self, relief):
        heard = self.body(relief)
        return self.head(torch.cat([heard.mean((2, 3)), heard.amax((2, 3))], 1)).squeeze(1)


def fold_of(text, folds):
    return hashlib.sha256(text.encode()).digest()[0] % folds


def family_fold(row):
    for fold, families in enumerate(FAMILY_FOLDS):
        if row["label"] in ("GENERATED", "HYBRID") and row["family"] in families:
            return fold
    return fold_of(row["source"], len(FAMILY_FOLDS))


def known_fold(row):
    """People's recordings by source; so are those rebuilt from them; what generators made by work."""
    own = row["family"].startswith("own ") or row["label"] == "HUMAN"
    return fold_of(row["source"] if own else row["content"], KNOWN_FOLDS)


def weights(rows, indices):
    """Both classes count alike, and within a class each family by the root of its size."""
    sizes = {}
    kinds = [(rows[i]["label"], rows[i]["family"].split(" ")[0] if rows[i]["set"] in ("own", "replayed") else rows[i]["family"]) for i in indices]
    for kind in kinds:
        sizes[kind] = sizes.get(kind, 0) + 1
    weight = np.array([1 / math.sqrt(sizes[kind]) for kind in kinds])
    generated = np.array([kind[0] == "GENERATED" for kind in kinds])
    weight[generated] /= weight[generated].sum()
    weight[~generated] /= weight[~generated].sum()
    return weight / weight.sum()


def views(reliefs, indices, random):
    """A crop of each relief, its frequencies stretched by up to a semitone."""
    batch = np.empty((len(indices), 1, BINS, CROP), np.float32)
    for place, index in enumerate(indices):
        start = random.integers(0, FRAMES - CROP + 1)
        stretch = random.uniform(0.94, 1.06)
        bins = np.minimum(np.round(np.arange(BINS) * stretch).astype(int), BINS - 1)
        batch[place, 0] = reliefs[index][bins, start : start + CROP]
    return torch.from_numpy(batch / STEPS_A_UNIT)


def train(rows, reliefs, indices, seed):
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    network = Network()
    chance = weights(rows, indices)
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, max_lr=3e-3, total_steps=STEPS)
    loss = nn.BCEWithLogitsLoss()
    indices = np.array(indices)
    for _ in range(STEPS):
        chosen = random.choice(indices, BATCH, p=chance)
        target = torch.tensor([0.95 if rows[i]["label"] == "GENERATED" else 0.05 for i in chosen])
        optimiser.zero_grad()
        loss(network(views(reliefs, chosen, random)), target).backward()
        optimiser.step()
        schedule.step()
    return network.eval()


def opinions(network, reliefs, indices):
    said = np.empty(len(indices), np.float32)
    with torch.no_grad():
        for start in range(0, len(indices), 64):
            some = indices[start : start + 64]
            batch = np.stack([reliefs[i] for i in some]).astype(np.float32)[:, None] / STEPS_A_UNIT
            said[start : start + len(some)] = network(torch.from_numpy(batch)).numpy()
    return said


def measured(folder):
    with open(f"{folder}/windows.tsv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return rows, np.memmap(f"{folder}/reliefs.bin", np.int8, "r", shape=(len(rows), BINS, FRAMES))


FOLDS = {"known": (known_fold, KNOWN_FOLDS, 100), "unknown": (family_fold, len(FAMILY_FOLDS), 200)}


def train_one(folder, scheme, number):
    """The network that was trained without one fold (all of them: `final`), and what it says of that fold."""
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    started = time.time()
    rows, reliefs = measured(folder)
    may = [i for i, row in enumerate(rows) if row["may_train"] == "true" and row["set"] in TRAINING_SETS]
    if scheme == "final":
        learn, out, seed = may, list(range(len(rows))), 300
    else:
        fold, _, first = FOLDS[scheme]
        learn, seed = [i for i in may if fold(rows[i]) != number], first + number
        out = [i for i, row in enumerate(rows) if fold(row) == number]
    file = Path(folder, f"{scheme}-{number}.pt")
    if file.exists():
        network = Network().eval()
        network.load_state_dict(torch.load(file))
    else:
        network = train(rows, reliefs, learn, seed)
        torch.save(network.state_dict(), file)
    said = opinions(network, reliefs, out)
    print(f"{scheme} {number}: {len(out)} windows, {time.time() - started:.0f} s", flush=True)
    return scheme, out, said, network.state_dict()


def export(weights, file):
    network = Network().eval()
    network.load_state_dict(weights)
    relief = torch.zeros(1, 1, BINS, FRAMES)
    torch.onnx.export(network, (relief,), file, input_names=["relief"], output_names=["logit"], dynamo=False)


def main(folder, jobs):
    rows, _ = measured(folder)
    tasks = [(folder, "final", 0)]
    tasks += [(folder, scheme, number) for scheme, (_, folds, _) in FOLDS.items() for number in range(folds)]
    said = {scheme: np.zeros(len(rows), np.float32) for scheme in ("known", "unknown", "final")}
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        for scheme, out, opinion, weights in pool.map(train_one, *zip(*tasks)):
            said[scheme][out] = opinion
            if scheme == "final":
                export(weights, f"{folder}/texture.onnx")
    with open(f"{folder}/logits.tsv", "w", encoding="utf-8") as file:
        file.write("known\tunknown\tfinal\tknown_fold\tunknown_fold\n")
        for row, *logits in zip(rows, said["known"], said["unknown"], said["final"]):
            values = [f"{value:.4f}" for value in logits] + [str(known_fold(row)), str(family_fold(row))]
            file.write("\t".join(values) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
