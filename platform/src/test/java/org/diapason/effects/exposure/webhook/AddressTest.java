package org.diapason.effects.exposure.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No program makes the service call its own network. */
class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://198.51.100.7/hook", "ftp://198.51.100.7/hook", "https://127.0.0.1/hook", "https://[::1]/hook",
                "https://10.1.2.3/hook", "https://192.168.1.1/", "https://172.16.0.9/",
                        "https://169.254.169.254/latest",
                "https://100.64.0.1/", "https://0.0.0.0/", "https://[fd00::1]/", "https://[fe80::1]/",
                "https://[::ffff:10.0.0.1]/", "https://[2002:a00:1::]/", "https://user@198.51.100.7/", "https:///hook",
                "not an address", "https://nowhere.invalid/hook"
            })
    void these_are_refused(String address) {
        assertThat(Address.refusal(address, false))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("Expected"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://198.51.100.7/hook", "https://[2600::1]:8443/hook"})
    void public_hosts_are_called_over_https(String address) {
        assertThat(Address.refusal(address, false)).isEmpty();
    }

    @Test
    void only_a_demonstration_calls_the_machine_that_it_runs_on_and_no_other_of_its_network() {
        assertThat(Address.refusal("http://127.0.0.1:9000/hook", true)).isEmpty();
        assertThat(Address.refusal("http://127.0.0.1:9000/hook", false)).isPresent();
        assertThat(Address.refusal("https://10.0.0.1/hook", true)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"224.0.0.1", "198.18.0.1", "192.0.0.8", "240.0.0.1", "255.255.255.255", "2001:10::1"})
    void special_purposes_are_not_public(String address) throws UnknownHostException {
        assertThat(Address.isPublic(InetAddress.getByName(address))).isFalse();
    }
}
