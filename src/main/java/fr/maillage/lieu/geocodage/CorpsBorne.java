package fr.maillage.lieu.geocodage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads an answer up to a size; a longer one is an error, and is not read further. */
final class CorpsBorne implements HttpResponse.BodySubscriber<byte[]> {
    private final int maximum;
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> corps = new CompletableFuture<>();
    private Flow.@Nullable Subscription abonnement;

    CorpsBorne(int maximum) {
        this.maximum = maximum;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return corps;
    }

    @Override
    public void onSubscribe(Flow.Subscription nouveau) {
        abonnement = nouveau;
        nouveau.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> morceaux) {
        for (var morceau : morceaux) {
            if (octets.size() + morceau.remaining() > maximum) {
                if (abonnement != null) {
                    abonnement.cancel();
                }
                corps.completeExceptionally(new IOException("answer over " + maximum + " bytes"));
                return;
            }
            var copie = new byte[morceau.remaining()];
            morceau.get(copie);
            octets.writeBytes(copie);
        }
    }

    @Override
    public void onError(Throwable echec) {
        corps.completeExceptionally(echec);
    }

    @Override
    public void onComplete() {
        corps.complete(octets.toByteArray());
    }
}
