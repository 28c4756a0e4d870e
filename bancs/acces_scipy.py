"""The nearest place of every commune for nine services with scipy's cKDTree: the peer of AccesBenchmark.

Usage: acces_scipy.py DIRECTORY JAVA_MS JAVA_RULE_MS
  DIRECTORY     where AccesBenchmark's main wrote acces-communes.csv, acces-lieux.csv and acces-kilometres.csv
  JAVA_MS       its time per run, in milliseconds, for the ratio
  JAVA_RULE_MS  its time with the rule of distances inside a commune, that the peer does not know

One thread. From degrees to unit vectors for places, building of the tree, search, kilometres: as in Java. Communes are unit vectors
beforehand on both sides.
"""

import statistics
import sys
import time
from pathlib import Path

import numpy as np
import scipy
from scipy.spatial import cKDTree

RAYON = 6371.0088
RUNS = 15


def vecteurs(degres):
    phi, lam = np.radians(degres).T
    return np.column_stack((np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)))


def chercher(communes, connues, lieux, services):
    resultat = np.full((len(communes), len(services)), np.nan)
    for k, siens in enumerate(services):
        arbre = cKDTree(vecteurs(lieux[siens]))
        cordes, _ = arbre.query(communes[connues], workers=1)
        resultat[connues, k] = 2 * RAYON * np.arcsin(np.minimum(1, cordes / 2))
    return resultat


def main(dossier, java_ms, java_regle_ms):
    degres = np.loadtxt(dossier / "acces-communes.csv", delimiter=",")
    table = np.loadtxt(dossier / "acces-lieux.csv", delimiter=",")
    attendus = np.loadtxt(dossier / "acces-kilometres.csv", delimiter=",")
    communes = vecteurs(degres)
    connues = ~np.isnan(degres[:, 0])
    lieux = np.ascontiguousarray(table[:, :2])
    services = [np.flatnonzero(colonne) for colonne in table[:, 2:].T]
    durees = []
    for _ in range(RUNS):
        debut = time.perf_counter()
        resultat = chercher(communes, connues, lieux, services)
        durees.append(1000 * (time.perf_counter() - debut))
    scipy_ms = statistics.median(durees[3:])
    if (np.isnan(resultat) != np.isnan(attendus)).any():
        sys.exit("not the same communes have a distance")
    ecart = np.nanmax(np.abs(resultat - attendus))
    print(f"{np.count_nonzero(connues)} communes, {len(lieux)} places, {len(services)} services; greatest difference {1e6 * ecart:.1e} mm")
    if ecart > 1e-6:
        sys.exit("the two searches disagree")
    print(f"Java   {java_ms:8.1f} ms")
    print(f"Java   {java_regle_ms:8.1f} ms with the rule inside a commune")
    print(f"scipy  {scipy_ms:8.1f} ms (scipy {scipy.__version__})")
    print(f"ratio  {scipy_ms / java_ms:8.2f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]))
