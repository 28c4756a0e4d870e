package fr.maillage.lieu.rapprochement;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** A line through points: what a measure is worth. Before the first point and after the last one it is flat. */
record Courbe(double[] x, double[] y) {
    /** @param points pairs [measure, weight], measures increasing */
    @JsonCreator
    static Courbe de(List<List<Double>> points) {
        double[] x = points.stream().mapToDouble(point -> point.get(0)).toArray();
        double[] y = points.stream().mapToDouble(point -> point.get(1)).toArray();
        for (int i = 1; i < x.length; i++) {
            if (x[i] <= x[i - 1]) {
                throw new IllegalArgumentException("measures must increase");
            }
        }
        return new Courbe(x, y);
    }

    double en(double mesure) {
        int i = 0;
        while (i < x.length && x[i] < mesure) {
            i++;
        }
        if (i == 0) {
            return y[0];
        }
        if (i == x.length) {
            return y[x.length - 1];
        }
        double part = (mesure - x[i - 1]) / (x[i] - x[i - 1]);
        return y[i - 1] + part * (y[i] - y[i - 1]);
    }
}
