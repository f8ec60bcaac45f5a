package org.diapason.effects.royalty.letter;

import java.util.Locale;
import org.diapason.charter.Words;
import org.diapason.effects.royalty.Standing;
import org.diapason.facts.listening.SharingModel;

/** What letters say. */
enum Phrase {
    TITLE("Décompte de redevances", "Royalty statement"),
    AS_OF("Compte établi au", "The account as of"),
    PAID("Payé avec ce décompte", "Paid with this statement"),
    YOUR_LISTENS("Ce que vos écoutes sont devenues", "What became of your listens"),
    LISTENS("Écoutes", "Listens"),
    MONEY("Argent", "Money"),
    TOP_UP("Ajouté par votre contrat", "Added by your contract"),
    CORRECTED("Corrections de mois clos", "Corrections of closed months"),
    WHERE("Où elles ont été payées", "Where they were paid"),
    ELSEWHERE("pays inconnu", "country not known"),
    NO_PLAN("offre inconnue", "plan not known"),
    RECORDINGS("Enregistrements", "Recordings"),
    MORE("Autres enregistrements, tous dans aggregates.parquet", "More recordings, all of them in aggregates.parquet"),
    DECIDED("Décisions de personnes sur vos écoutes", "People’s decisions about your listens"),
    ESCROW_WHY(
            "Sous séquestre : ces écoutes sont exclues par une décision dont on peut encore faire appel. Si l’appel "
                    + "réussit, l’argent vous revient ; sinon, il est partagé entre tous.",
            "In escrow: these listens are excluded by a decision that can still be appealed. If an appeal succeeds "
                    + "the money is yours; else everybody shares it."),
    HELD_WHY(
            "Retenu : une personne examine ces écoutes. À l’échéance, l’argent est libéré de lui-même.",
            "Held: a person looks into these listens. At the deadline the money is released by itself."),
    HOW("Comment cela a été calculé", "How it was worked out"),
    PRO_RATA(
            "Au prorata : chaque écoute d’une même cagnotte pèse autant.",
            "Pro rata: every listen of a pool weighs the same."),
    USER_CENTRIC(
            "Centré sur les auditeurs : la part de chaque abonné suit ses propres écoutes.",
            "User-centric: each subscriber’s part follows that subscriber’s own listens."),
    ARTIST_CENTRIC(
            "Centré sur les artistes : les artistes qui ont un public et les écoutes choisies pèsent plus.",
            "Artist-centric: artists with a following and listens that were sought weigh more."),
    SHORTEST("Durée à entendre pour qu’une écoute compte, en secondes", "Seconds to be heard for a listen to count"),
    POOL("À partager ce mois-là, entre tous", "To be shared that month, among all"),
    FILES(
            "Ici les montants sont arrondis au centime. Le compte exact, au millionième, est dans statement.csv ; "
                    + "manifest.json nomme tout ce dont il découle. Son empreinte :",
            "Amounts are rounded to cents here. The exact account, to the millionth, is in statement.csv; "
                    + "manifest.json names everything that it follows from. Its digest:"),
    COUNTED("Déclarées et payées", "Reported and paid"),
    ESCROW("Exclues, argent sous séquestre", "Excluded, money in escrow"),
    HELD("Retenues", "Held"),
    UNALLOCATED("Sans destinataire connu", "Nobody known to be paid"),
    EXCLUDED("Exclues définitivement", "Excluded for good"),
    TOO_SHORT("Trop courtes pour compter", "Too short to count");

    private final Words words;

    Phrase(String fr, String en) {
        this.words = new Words(fr, en);
    }

    String in(Locale locale) {
        return words.in(locale);
    }

    static Phrase of(Standing standing) {
        return valueOf(standing.name());
    }

    static Phrase of(SharingModel model) {
        return valueOf(model.name());
    }
}
