package fr.maillage.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PresseTest {
    private final Presse presse = new Presse(0);

    @Test
    void theAnswerIsAFileOfThatName() {
        var reponse = presse.telecharger("application/pdf", "a.pdf", () -> new byte[] {1, 2});
        assertThat(reponse.getBody()).containsExactly(1, 2);
        assertThat(reponse.getHeaders().getFirst("Content-Disposition")).isEqualTo("attachment; filename=\"a.pdf\"");
        assertThat(presse.montrer("application/pdf", "a.pdf", () -> new byte[0])
                        .getHeaders()
                        .getFirst("Content-Disposition"))
                .isEqualTo("inline; filename=\"a.pdf\"");
    }

    @Test
    void whoComesWhileADocumentIsMadeIsToldToComeBack() {
        assertThatThrownBy(() -> presse.telecharger("application/pdf", "a.pdf", this::unAutre))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("Recommencez dans une minute");
    }

    @SuppressWarnings("NullAway")
    private byte[] unAutre() {
        return presse.telecharger("application/pdf", "b.pdf", () -> new byte[0]).getBody();
    }

    @Test
    void aDocumentThatFailsLeavesItsTurnToTheNext() {
        assertThatThrownBy(() -> presse.telecharger("application/pdf", "a.pdf", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(presse.telecharger("application/pdf", "a.pdf", () -> new byte[] {3})
                        .getBody())
                .containsExactly(3);
    }
}
