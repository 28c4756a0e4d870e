#!/bin/sh
# Value, bound, gap and seconds of siting, beside a plain peer: networks of OR-Library (PMED names the folder of pmed*.txt, when you have it),
# made-up networks of the same kind, towns, a département. Needs Maven and a JDK 21 or newer. With a Python 3 that has scipy ≥ 1.9 (PYTHON names
# another interpreter), coverage is also solved by HiGHS. DELAI: seconds allowed to each instance (20).
set -eu
cd "$(dirname "$0")/.."
mvn -q ${MAVEN_OPTIONS:-} -Pbancs -DskipTests test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/bancs.classpath -Dmdep.includeScope=test
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=target/test-classes:target/classes:$(cat target/bancs.classpath)
mesurer() { "$java" -Xmx1g -cp "$classes" fr.maillage.couverture.implantation.ImplantationBenchmark "$1" "$2" "${DELAI:-20}"; }
[ -z "${PMED:-}" ] || mesurer pmed "$PMED"
mesurer departement target
mesurer reseaux target/bancs-implantation
mesurer villes target/bancs-implantation
python=${PYTHON:-python3}
if "$python" -c 'from scipy.optimize import milp' 2>/dev/null; then
    "$python" bancs/implantation_highs.py target/bancs-implantation/ville-2700.csv
fi
