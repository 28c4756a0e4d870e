#!/bin/sh
# Times the nearest place of every commune of France for nine services: our index under JMH, then scipy's cKDTree on the same points, and
# prints the ratio. Needs Maven, a JDK 21 or newer, and a Python 3 with scipy; PYTHON names another interpreter. Arguments go to JMH.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
"$python" -c 'import scipy.spatial' || {
    echo "This Python has no scipy: set PYTHON to one that has." >&2
    exit 2
}
mvn -q ${MAVEN_OPTIONS:-} -Pbancs -DskipTests test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/bancs.classpath -Dmdep.includeScope=test
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=target/test-classes:target/classes:$(cat target/bancs.classpath)
"$java" -cp "$classes" org.openjdk.jmh.Main -rf csv -rff target/acces-jmh.csv "$@" AccesBenchmark
"$java" -cp "$classes" fr.maillage.couverture.acces.AccesBenchmark target
# JMH's CSV: "Benchmark","Mode","Threads","Samples","Score",… with one line per percentile.
mediane() { sed -n "/$1:.*p0\.50\"/s/^[^,]*,[^,]*,[^,]*,[^,]*,\([^,]*\),.*/\1/p" target/acces-jmh.csv; }
"$python" bancs/acces_scipy.py target "$(mediane neufServices)" "$(mediane neufServicesAvecLaRegleDInterieur)"
