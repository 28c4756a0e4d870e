#!/bin/sh
# Times the reconciliation of a national-size list: our engine, then a simple comparison of all pairs per commune, both under
# JMH with 512 MB of heap, and prints what each found and the ratio.
# Needs Maven and a JDK 21 or newer. The first argument may name a list in the national schema (JSON or CSV, gzipped or not);
# without one, 15,748 made-up places are compared. Other arguments go to JMH (for instance: -f 3 -i 20).
set -eu
cd "$(dirname "$0")/.."
lieux=
case ${1:-} in
    "" | -*) ;;
    *)
        lieux=$1
        shift
        [ -r "$lieux" ] || {
            echo "This list cannot be read: $lieux" >&2
            exit 2
        }
        ;;
esac
mvn -q ${MAVEN_OPTIONS:-} -Pbancs -DskipTests test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/bancs.classpath -Dmdep.includeScope=test
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=target/test-classes:target/classes:$(cat target/bancs.classpath)
"$java" -cp "$classes" org.openjdk.jmh.Main -rf csv -rff target/rapprochement-jmh.csv \
    -jvmArgsPrepend "-Dlieux=$lieux" "$@" RapprochementBenchmark
# JMH's CSV: "Benchmark","Mode","Threads","Samples","Score",…
score() {
    sed -n '/\.'"$1"'"/s/^[^,]*,[^,]*,[^,]*,[^,]*,\([^,]*\),.*/\1/p' target/rapprochement-jmh.csv
}
"$java" -Xmx512m "-Dlieux=$lieux" -cp "$classes" fr.maillage.lieu.rapprochement.RapprochementBenchmark \
    "$(score moteur)" "$(score toutesLesPaires)"
