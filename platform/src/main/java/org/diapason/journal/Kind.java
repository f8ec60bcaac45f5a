package org.diapason.journal;

/** What an entry tells of. The labels are public: readers of the log depend on them, so none ever changes. */
public enum Kind {
    CHARTER_VERSION("charter.version"),
    AI_USE_REGISTER("ai-use.register"),
    MODEL_RELEASE("model.release"),
    RULE_RELEASE("rule.release"),
    DELIVERY_ACCEPTED("delivery.accepted"),
    DELIVERY_QUARANTINED("delivery.quarantined"),
    CASE_OPENED("case.opened"),
    DECISION_REVIEWED("decision.reviewed"),
    DECISION_CONFIRMED("decision.confirmed"),
    HOLD_PLACED("hold.placed"),
    HOLD_EXTENDED("hold.extended"),
    HOLD_RELEASED("hold.released"),
    HOLD_EXPIRED("hold.expired"),
    CATALOGUE_WITHDRAWN("catalogue.withdrawn"),
    CATALOGUE_REINSTATED("catalogue.reinstated"),
    LISTEN_EXCLUSION_BATCH("listen.exclusion-batch"),
    ROYALTY_STATEMENT("royalty.statement"),
    NOTICE_SENT("notice.sent"),
    APPEAL_OPENED("appeal.opened"),
    APPEAL_DECIDED("appeal.decided"),
    CURATION_PUBLISHED("curation.published"),
    TRANSLATION_VALIDATED("translation.validated"),
    CONSENT_POLICY("consent.policy"),
    VENDOR_TOOL("vendor.tool"),
    TRAINING_SESSION("training.session"),
    CONTROL_RUN("control.run"),
    INCIDENT("incident"),
    SIGNAL_SHARED("signal.shared"),
    COUNTS_DAILY("counts.daily");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** As the log writes it. */
    public String label() {
        return label;
    }
}
