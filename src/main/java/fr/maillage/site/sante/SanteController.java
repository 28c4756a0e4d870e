package fr.maillage.site.sante;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 200 when the database answers, 503 when it does not; nothing about versions or the inside. */
@RestController
class SanteController {
    private static final Logger LOG = LoggerFactory.getLogger(SanteController.class);
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final JdbcClient base;

    SanteController(JdbcClient base) {
        this.base = base;
    }

    @GetMapping("/sante")
    ResponseEntity<String> sante() {
        try {
            base.sql("select 1").query(Integer.class).single();
            return answer(HttpStatus.OK, "en service\n");
        } catch (DataAccessException e) {
            LOG.warn("La base de données ne répond pas\u00a0: {}", e.getMessage());
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "base de données indisponible\n");
        }
    }

    private static ResponseEntity<String> answer(HttpStatus status, String body) {
        return ResponseEntity.status(status)
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
