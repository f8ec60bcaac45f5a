package org.diapason.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "100 % sure",
                "This track is certainly generated.",
                "We’re absolutely certain that a machine made it.",
                "Generated, for sure.",
                "There is no doubt about this artist.",
                "Our detector is 99.8 % accurate.",
                "It is never wrong.",
                "Guaranteed human.",
                "This is not a rumour, it is certain.",
                "Ce titre est certainement généré.",
                "Sûr à 100 % ? Oui : 100 % sûr.",
                "Nous sommes tout à fait certains que c’est une machine.",
                "Une fraude, à coup sûr.",
                "C’est sans aucun doute une voix de synthèse.",
                "Notre outil est fiable, avec 99,8 % de précision.",
                "Le détecteur ne se trompe jamais.",
                "Musique garantie sans IA.",
                "Nous le disons avec\ncertitude."
            })
    void what_claims_too_much_is_found(String text) {
        assertThat(Wording.overclaims(text)).as(text).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contracts rule out music that is 100 % generated.",
                "Les contrats excluent la musique 100 % générée.",
                "Nobody can be certain that a machine made it.",
                "We don’t know with certainty.",
                "No method finds them all with certainty: none claims to.",
                "Personne ne peut l’affirmer avec certitude.",
                "Aucun outil n’est certain de tout repérer.",
                "Nous n’en sommes pas sûrs.",
                "We never write “100 % sure”.",
                "On n’écrit pas « certainement généré » ici, ni « 100 % sûr ».",
                "Are you sure you want to sign?",
                "Etes-vous certains de vouloir signer ?",
                "There are certain listens that nobody made.",
                "Ce sont certaines écoutes d’un certain nombre de comptes.",
                "C’est sans doute une erreur de notre part.",
                "Make sure that the file is there.",
                "A contractual minimum is guaranteed.",
                "Probably generated: 8 in 10 such tracks are (interval 7 to 9)."
            })
    void what_is_humble_denied_asked_or_quoted_is_left_alone(String text) {
        assertThat(Wording.overclaims(text)).as(text).isEmpty();
    }
}
