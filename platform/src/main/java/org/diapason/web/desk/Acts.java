package org.diapason.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.diapason.judgement.Act;
import org.diapason.judgement.Case;
import org.diapason.judgement.Subject;

/** The acts as a form names them. */
final class Acts {
    private Acts() {}

    /** What a form can ask for, the mildest first, with the clause that it usually rests on. */
    enum Kind {
        DISMISS("C57"),
        HOLD("C53"),
        EXTEND_HOLD("C53"),
        LABEL("C40"),
        EXCLUDE("C52"),
        WITHDRAW("C51"),
        CLOSE_MONTH("C53"),
        RELEASE("C49"),
        ADOPT("C53"),
        UPHOLD("C62"),
        GRANT("C62");

        private final String clause;

        Kind(String clause) {
            this.clause = clause;
        }

        String clause() {
            return clause;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isHold() {
            return this == HOLD || this == EXTEND_HOLD;
        }

        boolean fits(Subject subject, Case.State state) {
            boolean inTime = switch (this) {
                case HOLD -> state == Case.State.OPEN;
                case EXTEND_HOLD -> state == Case.State.HELD;
                case DISMISS, LABEL, EXCLUDE, WITHDRAW, CLOSE_MONTH, RELEASE, ADOPT, UPHOLD, GRANT -> true;
            };
            return inTime && act(this, Instant.EPOCH, 1).fits(subject);
        }
    }

    /**
     * The act.
     *
     * @param days how long a hold lasts
     */
    static Act act(Kind kind, Instant now, int days) {
        return switch (kind) {
            case DISMISS -> new Act.Dismiss();
            case HOLD -> new Act.Hold(now.plus(Duration.ofDays(days)));
            case EXTEND_HOLD -> new Act.ExtendHold(now.plus(Duration.ofDays(days)));
            case LABEL -> new Act.Label();
            case EXCLUDE -> new Act.Exclude();
            case WITHDRAW -> new Act.Withdraw();
            case CLOSE_MONTH -> new Act.CloseMonth();
            case RELEASE -> new Act.Release();
            case ADOPT -> new Act.Adopt();
            case UPHOLD -> new Act.Uphold();
            case GRANT -> new Act.Grant();
        };
    }

    static Kind of(Act act) {
        return switch (act) {
            case Act.Dismiss _ -> Kind.DISMISS;
            case Act.Hold _ -> Kind.HOLD;
            case Act.ExtendHold _ -> Kind.EXTEND_HOLD;
            case Act.Label _ -> Kind.LABEL;
            case Act.Exclude _ -> Kind.EXCLUDE;
            case Act.Withdraw _ -> Kind.WITHDRAW;
            case Act.CloseMonth _ -> Kind.CLOSE_MONTH;
            case Act.Release _ -> Kind.RELEASE;
            case Act.Adopt _ -> Kind.ADOPT;
            case Act.Uphold _ -> Kind.UPHOLD;
            case Act.Grant _ -> Kind.GRANT;
        };
    }
}
