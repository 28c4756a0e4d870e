"""Both index models over France with pandas: the peer of IndiceBenchmark.

Usage: indice_pandas.py TOTALS.csv JAVA_MS
  TOTALS.csv  totals written by IndiceBenchmark's main, compared with ours
  JAVA_MS     its time per run, in milliseconds, for the ratio

Reads the tables and the models that the project ships. Reading is not timed; the computation is run warm, in memory, and the
median of the runs is kept.
"""

import statistics
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import yaml

DONNEES = Path(__file__).resolve().parent.parent / "src/main/resources/donnees"
TEXTE = {"code": str, "departement": str, "epci": str}
RUNS = 15


def lire():
    communes = pd.read_csv(DONNEES / "territoire/communes.csv", dtype=TEXTE, keep_default_na=False, na_values=[""])
    communes = communes.set_index("code")
    valeurs = pd.read_csv(DONNEES / "indicateur/valeurs.csv", dtype=TEXTE, index_col="code")
    epcis = pd.read_csv(DONNEES / "indicateur/valeurs-epci.csv", dtype=TEXTE, index_col="code")
    for indicateur in epcis:
        estimation = communes["epci"].map(epcis[indicateur])
        valeurs[indicateur] = valeurs[indicateur].fillna(estimation.where(communes["population"] > 0))
    modeles = [
        yaml.safe_load((DONNEES / f"fragilite/modeles/{nom}.yaml").read_text(encoding="utf-8"))
        for nom in ("ifn-2021", "ifn-2023")
    ]
    # As the engine does, groups are known beforehand: categories spare pandas from hashing texts at each run.
    groupes = communes[["epci", "departement"]].astype("category")
    return communes["population"], groupes, valeurs, modeles


def points_par_rang(valeurs, methode):
    """Points of the mid-rank; on a cut, the slice nearer to the middle."""
    # 2 × (less + equal / 2), in whole numbers, against 2 × n × cut: exact. pandas' average rank is less + (equal + 1) / 2.
    rangs = (2 * valeurs.rank(method="average") - 1) * 50
    effectifs = valeurs.count()
    niveaux = np.zeros(valeurs.shape)
    for coupure in methode["coupures"]:
        limites = effectifs * coupure
        niveaux += rangs.ge(limites) if coupure < 50 else rangs.gt(limites)
    points = np.asarray(methode["points"], dtype=float)[niveaux.astype(int)]
    return pd.DataFrame(points, index=valeurs.index, columns=valeurs.columns).where(valeurs.notna())


def deciles(valeurs):
    # ceil(10 × (less + equal) / n) in whole numbers.
    rangs = valeurs.rank(method="max")
    return -((-10 * rangs) // valeurs.count())


def calculer(population, groupes, valeurs, modele):
    methode = modele["methode"]
    indicateurs = [i for axe in modele["axes"] for i in axe["indicateurs"] if i in valeurs]
    valeurs = valeurs[indicateurs].where(population > 0)
    if methode["type"] == "deciles":
        scores, bas, haut = deciles(valeurs), 1, 10
    else:
        scores, bas, haut = points_par_rang(valeurs, methode), methode["points"][0], methode["points"][-1]

    def total(sous_scores):
        facteur = (modele["total"]["maximum"] - modele["total"]["minimum"]) / (haut - bas)
        return sous_scores.mean(axis=1) * facteur + (modele["total"]["minimum"] - bas * facteur)

    totaux = {"commune": total(scores)}
    sommes = scores.mul(population, axis=0)
    poids = scores.notna().mul(population, axis=0)
    for niveau in groupes:
        par_groupe = groupes[niveau]
        totaux[niveau] = total(
            sommes.groupby(par_groupe, observed=True).sum() / poids.groupby(par_groupe, observed=True).sum()
        )
    return totaux


def main(fichier, java_ms):
    population, groupes, valeurs, modeles = lire()

    def les_deux():
        return [calculer(population, groupes, valeurs, modele) for modele in modeles]

    durees = []
    for _ in range(RUNS):
        debut = time.perf_counter()
        resultats = les_deux()
        durees.append(1000 * (time.perf_counter() - debut))
    pandas_ms = statistics.median(durees[3:])

    attendus = pd.read_csv(fichier, dtype={"code": str}).set_index(["modele", "niveau", "code"])["total"]
    ecart = 0.0
    compares = 0
    for modele, totaux in zip(modeles, resultats):
        for niveau, notre in totaux.items():
            leurs = attendus[modele["id"]][niveau].reindex(notre.index)
            if (leurs.isna() != notre.isna()).any():
                sys.exit(f"{modele['id']}, {niveau}: not the same territories have a score")
            ecart = max(ecart, (leurs - notre).abs().max())
            compares += int(notre.notna().sum())
    print(f"totals compared: {compares}, greatest difference {ecart:.1e}")
    if ecart > 1e-9:
        sys.exit("the two computations disagree")
    print(f"Java   {java_ms:8.2f} ms")
    print(f"pandas {pandas_ms:8.2f} ms (pandas {pd.__version__})")
    print(f"ratio  {pandas_ms / java_ms:8.1f}")


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
