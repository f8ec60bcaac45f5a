package org.diapason.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers their {@link Page}. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private final Frame frame;
    private final Clock clock;

    PageConfiguration(Clock clock, @Value("${diapason.demonstration:false}") boolean demonstration) {
        this.clock = clock;
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, PageConfiguration.class.getClassLoader(), "org.diapason.web");
        this.frame = new Frame(templates, new Assets(), demonstration);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Preferences()).excludePathPatterns("/api/**", "/assets/**", "/webjars/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class;
    }

    @Override
    public Page resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return pageOf(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    private Page pageOf(HttpServletRequest request) {
        return new Page(
                frame,
                new Page.Reading(
                        Preferences.locale(request),
                        request.getRequestURI(),
                        Preferences.theme(request),
                        visitor(request.getUserPrincipal()),
                        () -> token(request),
                        clock.instant()));
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static Optional<Visitor> visitor(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof Visitor visitor
                ? Optional.of(visitor)
                : Optional.empty();
    }
}
