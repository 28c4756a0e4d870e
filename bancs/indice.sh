#!/bin/sh
# Times both index models over France: our engine under JMH, then the same computation in pandas, and prints the ratio.
# Needs Maven, a JDK 21 or newer, and a Python 3 with pandas and PyYAML (Debian: python3-pandas python3-yaml); PYTHON names
# another interpreter. Arguments go to JMH (for instance: -f 3 -i 20).
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
"$python" -c 'import pandas, yaml' || {
    echo "This Python has no pandas or no PyYAML: set PYTHON to one that has." >&2
    exit 2
}
mvn -q ${MAVEN_OPTIONS:-} -Pbancs -DskipTests test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/bancs.classpath -Dmdep.includeScope=test
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=target/test-classes:target/classes:$(cat target/bancs.classpath)
"$java" -cp "$classes" org.openjdk.jmh.Main -rf csv -rff target/indice-jmh.csv "$@" IndiceBenchmark
"$java" -cp "$classes" fr.maillage.fragilite.IndiceBenchmark target/indice-totaux.csv
# JMH's CSV: "Benchmark","Mode","Threads","Samples","Score",… with one line per percentile.
millisecondes=$(sed -n '/p0\.50"/s/^[^,]*,[^,]*,[^,]*,[^,]*,\([^,]*\),.*/\1/p' target/indice-jmh.csv)
"$python" bancs/indice_pandas.py target/indice-totaux.csv "$millisecondes"
