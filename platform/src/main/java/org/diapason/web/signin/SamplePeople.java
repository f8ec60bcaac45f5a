package org.diapason.web.signin;

import java.util.List;

/** The sample people of a demonstration, with the passwords that everyone may know. Empty anywhere else. */
public record SamplePeople(List<Person> people) {
    public SamplePeople {
        people = List.copyOf(people);
    }

    /**
     * One of them.
     *
     * @param roles the keys of their roles, such as {@code senior_analyst}
     */
    public record Person(String id, String name, String password, List<String> roles) {
        public Person {
            roles = List.copyOf(roles);
        }
    }
}
