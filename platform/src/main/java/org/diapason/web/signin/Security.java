package org.diapason.web.signin;

import static org.diapason.facts.people.StaffRole.ACCOUNTANT;
import static org.diapason.facts.people.StaffRole.ADMINISTRATOR;
import static org.diapason.facts.people.StaffRole.ANALYST;
import static org.diapason.facts.people.StaffRole.AUDITOR;
import static org.diapason.facts.people.StaffRole.CATALOGUE;
import static org.diapason.facts.people.StaffRole.COMPLIANCE;
import static org.diapason.facts.people.StaffRole.SENIOR_ANALYST;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.diapason.facts.people.Staff;
import org.diapason.facts.people.StaffRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask for what. The docket and the database ask again before anything is decided. */
@Configuration(proxyBeanMethods = false)
class Security {
    private static final StaffRole[] READ_CASES = {ANALYST, SENIOR_ANALYST, CATALOGUE, ACCOUNTANT, COMPLIANCE, AUDITOR};
    private static final StaffRole[] JUDGE = {ANALYST, SENIOR_ANALYST, CATALOGUE, ACCOUNTANT, COMPLIANCE};
    private static final StaffRole[] READ_THE_OFFICE = {
        ANALYST, SENIOR_ANALYST, CATALOGUE, ACCOUNTANT, COMPLIANCE, AUDITOR, ADMINISTRATOR
    };

    /** Nothing comes from elsewhere, and nothing in a page is script or style but our own files. */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "media-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Without it Spring makes up a user with a password. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Staff staff, SecurityContextRepository sessions) {
        return http.authorizeHttpRequests(asked -> asked.requestMatchers(
                                "/",
                                "/charter/**",
                                "/journal/**",
                                "/log/**",
                                "/reasons/**",
                                "/recordings/**",
                                "/appeal",
                                "/verify",
                                "/uses")
                        .permitAll()
                        .requestMatchers("/sign-in/**", "/welcome/**", "/assets/**", "/webjars/**", "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/error", "/actuator/health/**", "/robots.txt")
                        .permitAll()
                        .requestMatchers("/sign-out")
                        .authenticated()
                        .requestMatchers(GET, "/desk/**")
                        .hasAnyRole(names(READ_CASES))
                        .requestMatchers(HEAD, "/desk/**")
                        .hasAnyRole(names(READ_CASES))
                        .requestMatchers("/desk/**")
                        .hasAnyRole(names(JUDGE))
                        .requestMatchers(GET, "/office/people/**")
                        .hasAnyRole(names(ADMINISTRATOR, AUDITOR))
                        .requestMatchers("/office/people/**")
                        .hasAnyRole(names(ADMINISTRATOR))
                        .requestMatchers(GET, "/office/**")
                        .hasAnyRole(names(READ_THE_OFFICE))
                        .requestMatchers("/office/months/**")
                        .hasAnyRole(names(ACCOUNTANT))
                        .requestMatchers("/office/deliveries/**")
                        .hasAnyRole(names(CATALOGUE))
                        .requestMatchers("/office/profiles")
                        .hasAnyRole(names(CATALOGUE))
                        .requestMatchers("/office/withdrawals")
                        .hasAnyRole(names(CATALOGUE, COMPLIANCE))
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new OpenSession(staff), AuthorizationFilter.class)
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(Security::ask))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                        .crossOriginOpenerPolicy(Customizer.withDefaults()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Those who are not signed in sign in for the rooms behind; anywhere else there is nothing. */
    private static void ask(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (request.getRequestURI().matches("/(desk|office)(/.*)?")) {
            response.sendRedirect("/sign-in");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String[] names(StaffRole... roles) {
        return Stream.of(roles).map(StaffRole::name).toArray(String[]::new);
    }
}
