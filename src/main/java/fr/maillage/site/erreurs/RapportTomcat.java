package fr.maillage.site.erreurs;

import fr.maillage.site.securite.EnTetesDeSecurite;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Requests so malformed that Tomcat answers them before the program sees them: same words, same headers. */
public class RapportTomcat extends ErrorReportValve {
    private static final Logger JOURNAL = LoggerFactory.getLogger(RapportTomcat.class);

    @Override
    protected void report(Request requete, Response reponse, Throwable cause) {
        if (reponse.getStatus() < 400 || reponse.getContentWritten() > 0 || !reponse.setErrorReported()) {
            return;
        }
        var permis = new java.util.concurrent.atomic.AtomicBoolean();
        reponse.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, permis);
        if (!permis.get()) {
            return;
        }
        try {
            EnTetesDeSecurite.ecrire(reponse::setHeader);
            reponse.setContentType("text/html;charset=UTF-8");
            reponse.getOutputStream().write(PageDeSecours.html(Erreur.de(reponse.getStatus())));
            reponse.finishResponse();
        } catch (IOException e) {
            JOURNAL.debug("The client left before the end of the error page", e);
        }
    }

    /** After Spring Boot's own setting of the valve. */
    @Component
    static class Pose implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
        @Override
        public void customize(TomcatServletWebServerFactory fabrique) {
            fabrique.addContextCustomizers(contexte -> {
                if (contexte.getParent() instanceof StandardHost hote) {
                    hote.setErrorReportValveClass(RapportTomcat.class.getName());
                }
            });
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }
    }
}
