package fr.maillage.courrier.envoi;

import fr.maillage.courrier.Lettre;
import fr.maillage.presentation.Habillage;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a letter to the mail server, when there is one. */
@Component
class Expedition {
    private final @Nullable JavaMailSender serveur;
    private final String expediteur;
    private final String nom;

    /**
     * @param expediteur address that letters come from; empty: the contact of the body that runs the site
     * @throws IllegalArgumentException when a mail server is set and no address is: its letters would be refused or lost
     */
    Expedition(
            ObjectProvider<JavaMailSender> serveur,
            @Value("${maillage.courrier.expediteur:}") String expediteur,
            Habillage habillage) {
        this.serveur = serveur.getIfAvailable();
        this.expediteur = expediteur.isBlank() ? Objects.requireNonNullElse(habillage.contact(), "") : expediteur;
        this.nom = habillage.nom() == null ? "Maillage" : habillage.nom();
        if (this.serveur != null && this.expediteur.isBlank()) {
            throw new IllegalArgumentException(
                    "Un serveur de courrier est réglé (spring.mail.host), mais aucune adresse d’expéditeur. "
                            + "Réglez maillage.courrier.expediteur ou maillage.habillage.contact.");
        }
    }

    boolean possible() {
        return serveur != null;
    }

    /**
     * @param id of the letter in the outbox: the same letter sent again after a crash carries the same Message-ID
     * @throws MailException when the letter did not leave
     */
    void envoyer(long id, Lettre lettre) {
        var mailer = Objects.requireNonNull(serveur, "no mail server");
        var message = mailer.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(expediteur, nom);
            helper.setTo(lettre.destinataire());
            helper.setSubject(lettre.objet());
            helper.setText(lettre.texte());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Message-ID", "<lettre-" + id + "." + expediteur + ">");
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailSendException("the letter cannot be written", e);
        }
        mailer.send(message);
    }

    /** Whether the server says that this address will never do: trying again is no use. */
    static boolean definitif(MailException echec) {
        return echec instanceof MailSendException envoi
                && Arrays.stream(envoi.getMessageExceptions())
                        .anyMatch(cause -> cause instanceof SendFailedException refus
                                && refus.getInvalidAddresses() != null
                                && refus.getInvalidAddresses().length > 0);
    }

    /** Whether the server itself is out of reach, or refuses everybody: the other letters may wait too. */
    static boolean serveurAbsent(MailException echec) {
        return !(echec instanceof MailSendException envoi)
                || envoi.getFailedMessages().isEmpty()
                || envoi.getMessageExceptions().length == 0
                || envoi.getCause() != null;
    }

    /** What the administrator reads: the server's words, without the address, which the page shows beside. */
    static String motif(MailException echec, Lettre lettre) {
        Throwable cause = echec;
        if (echec instanceof MailSendException envoi && envoi.getMessageExceptions().length > 0) {
            cause = envoi.getMessageExceptions()[0];
            for (var suite = suivante(cause); suite != null; suite = suivante(cause)) {
                cause = suite;
            }
        }
        return String.valueOf(cause.getMessage())
                .replace(lettre.destinataire(), "…")
                .strip();
    }

    private static @Nullable Throwable suivante(Throwable cause) {
        return cause instanceof MessagingException courriel && courriel.getNextException() != null
                ? courriel.getNextException()
                : cause.getCause();
    }
}
