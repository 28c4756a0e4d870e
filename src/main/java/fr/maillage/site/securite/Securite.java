package fr.maillage.site.securite;

import fr.maillage.compte.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * All is public but {@code /gestion}. Visitors never have a session; that of signed-in people is kept by room compte, so Spring Security holds
 * none of its own. Forms are protected by a token kept in a cookie.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Adresse.class)
class Securite {
    private static final List<String> METHODES = List.of("GET", "HEAD", "POST", "OPTIONS");

    private static final String[] ADMINISTRATION = {
        "/gestion/comptes",
        "/gestion/comptes/**",
        "/gestion/courrier",
        "/gestion/courrier/**",
        "/gestion/journal",
        "/gestion/journal/**",
        "/gestion/journal.csv"
    };

    @Bean
    SecurityFilterChain chaine(HttpSecurity http, PorteDeGestion porte, CsrfTokenRepository jetons) {
        return http.authorizeHttpRequests(demandes -> demandes.requestMatchers(ADMINISTRATION)
                        .access(porte.ouverte(Role.ADMINISTRATEUR))
                        .requestMatchers("/gestion", "/gestion/**")
                        .access(porte.ouverte(Role.PARTENAIRE))
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(refus -> refus.authenticationEntryPoint(porte))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(jetons))
                // EnTetesDeSecurite writes them, earlier and on more answers.
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The cookie of signed-in people; visitors never get one. */
    @Bean
    CookieSerializer biscuitDeSession(Adresse adresse) {
        var biscuit = new DefaultCookieSerializer();
        biscuit.setCookieName(adresse.chiffree() ? "__Host-maillage-session" : "maillage-session");
        biscuit.setCookiePath("/");
        biscuit.setUseHttpOnlyCookie(true);
        biscuit.setUseSecureCookie(adresse.chiffree());
        biscuit.setSameSite("Lax");
        return biscuit;
    }

    /** Its presence keeps Spring Boot from making up a user and printing a password. */
    @Bean
    AuthenticationManager personne() {
        return demande -> {
            throw new AuthenticationServiceException("people sign in by a link, see fr.maillage.compte");
        };
    }

    @Bean
    HttpFirewall murs(Adresse adresse) {
        var murs = new Murs();
        murs.setAllowedHttpMethods(METHODES);
        murs.setAllowedHostnames(adresse::accepte);
        return murs;
    }

    @Bean
    RequestRejectedHandler refus() {
        return (requete, reponse, rejet) -> reponse.sendError(
                METHODES.contains(requete.getMethod())
                        ? HttpServletResponse.SC_BAD_REQUEST
                        : HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /** The prefix « __Host- » makes browsers refuse the cookie unless it is reserved to https and to this very host. */
    @Bean
    CsrfTokenRepository jetons(Adresse adresse) {
        var jetons = new CookieCsrfTokenRepository();
        jetons.setCookieName(adresse.chiffree() ? "__Host-maillage-jeton" : "maillage-jeton");
        jetons.setCookiePath("/");
        jetons.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").secure(adresse.chiffree()));
        return jetons;
    }
}
