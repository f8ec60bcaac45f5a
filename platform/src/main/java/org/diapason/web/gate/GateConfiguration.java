package org.diapason.web.gate;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One turnstile for all doors. It keeps its own time: a demonstration's clock may stand still. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {
    @Bean
    Turnstile turnstile() {
        return new Turnstile(Clock.systemUTC());
    }
}
