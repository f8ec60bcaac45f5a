package org.diapason.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws the members that people judge one by one: a simple random sample without replacement, from a
 * seed that was random when the case was opened, so that nobody could arrange the group around it and
 * everybody can draw it again.
 */
final class Sample {
    /** 30 confirmed without one contrary leave at most 9.5 % (95 %), which is under the limit for a group. */
    static final int FIRST = 30;

    private Sample() {}

    /** All members that a sample is drawn of, in the order in which they are judged. */
    static List<String> order(List<Member> members, Subject subject, long seed) {
        List<String> ids = new ArrayList<>(members.stream()
                .filter(member -> member.kind() == unit(subject))
                .map(Member::id)
                .sorted(Comparator.naturalOrder())
                .toList());
        SplittableRandom random = new SplittableRandom(seed);
        for (int last = ids.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            String swapped = ids.set(last, ids.get(other));
            ids.set(other, swapped);
        }
        return ids;
    }

    /** What people judge one by one: the accounts of a ring, the recordings of a batch. */
    static Member.Kind unit(Subject subject) {
        return subject instanceof Subject.Ring ? Member.Kind.ACCOUNT : Member.Kind.RECORDING;
    }
}
