"""Maximal covering of a CSV of points (lat, lon, poids) by scipy's HiGHS, as a peer: value, bound, seconds."""

import csv
import sys
import time

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix, hstack, identity, vstack
from scipy.spatial import cKDTree

EARTH = 6_371_008.8
with open(sys.argv[1], encoding="utf-8") as file:
    rows = [(float(r["lat"]), float(r["lon"]), float(r["poids"])) for r in csv.DictReader(file)]
lat, lon = (np.radians([r[k] for r in rows]) for k in (0, 1))
weights = np.array([r[2] for r in rows])
n = len(rows)
tree = cKDTree(np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)]))
print("HiGHS|radius|p|value|bound|seconds")
for radius, p in [(300, 20), (300, 100), (800, 20), (800, 50), (1600, 5), (1600, 20)]:
    start = time.perf_counter()
    near = tree.query_ball_point(tree.data, 2 * np.sin(radius / EARTH / 2))
    client = np.repeat(np.arange(n), [len(x) for x in near])
    cover = csr_matrix((np.ones(len(client)), (client, np.concatenate([np.array(x, int) for x in near]))), shape=(n, n))
    system = vstack([hstack([-cover, identity(n)]), csr_matrix(np.r_[np.ones(n), np.zeros(n)])])
    answer = milp(
        np.r_[np.zeros(n), -weights],
        integrality=np.r_[np.ones(n), np.zeros(n)],
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(system.tocsr(), -np.inf, np.r_[np.zeros(n), p]),
        options={"time_limit": 60},
    )
    value = -answer.fun if answer.x is not None else float("nan")
    print(f"|{radius}|{p}|{value:.0f}|{-answer.mip_dual_bound:.1f}|{time.perf_counter() - start:.1f}", flush=True)
