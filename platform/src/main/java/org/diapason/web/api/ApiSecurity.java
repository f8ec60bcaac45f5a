package org.diapason.web.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletResponse;
import org.diapason.facts.people.MachineTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Which token may ask for what. Sessions and cookies count for nothing here. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, MachineTokens tokens) {
        return http.securityMatcher("/api/**", "/actuator/prometheus")
                .authorizeHttpRequests(asked -> asked.requestMatchers(
                                GET,
                                "/api/v1/charter",
                                "/api/v1/journal",
                                "/api/v1/uses",
                                "/api/v1/reasons",
                                "/api/v1/reasons/*",
                                "/api/v1/openapi/**")
                        .permitAll()
                        .requestMatchers(POST, "/api/v1/deliveries")
                        .hasAuthority("deliver")
                        .requestMatchers(POST, "/api/v1/listens", "/api/v1/catalogue", "/api/v1/exposures")
                        .hasAuthority("import")
                        .requestMatchers(POST, "/api/v1/eligibility/acknowledgements")
                        .hasAuthority("read")
                        .requestMatchers("/api/v1/eligibility/webhook")
                        .hasAuthority("read")
                        .requestMatchers(GET, "/api/v1/**", "/actuator/prometheus")
                        .hasAuthority("read")
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new TokenFilter(tokens), AuthorizationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
                        .accessDeniedHandler((_, response, _) -> response.setStatus(HttpServletResponse.SC_FORBIDDEN)))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
