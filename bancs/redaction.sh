#!/bin/sh
# Times the writing of reports and decks in all their formats. Arguments: number of reports, number of decks (16 and 16 when missing).
set -eu
cd "$(dirname "$0")/.."
mvn -q ${MAVEN_OPTIONS:-} -Pbancs -DskipTests test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/bancs.classpath -Dmdep.includeScope=test
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -Xmx1g -Djava.awt.headless=true -cp "target/test-classes:target/classes:$(cat target/bancs.classpath)" \
    fr.maillage.document.RedactionBenchmark "${1:-16}" "${2:-16}"
