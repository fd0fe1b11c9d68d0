#!/bin/sh
# Starts Stillwater from wherever its folder lies; STILLWATER_JAVA names another JDK 25.
here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0" 2>/dev/null || echo "$0")")/.." && pwd)
java=${STILLWATER_JAVA:-@java@}
# Java reads what is typed in the locale's letters; one without any, as in cron, or one that is named and not installed
# would turn an umlaut into a question mark.
case $(locale charmap 2>/dev/null) in
  UTF-8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac
if [ ! -x "$java" ]; then
  echo "stillwater: no Java 25 at $java; name one with STILLWATER_JAVA" >&2
  exit 3
fi
common="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -Xlog:disable"
# No verb is a window, and serve may have to open one; every other verb starts without what draws.
verb=
next=
for word; do
  case $next$word in
    --home) next=of-home: ;;
    of-home:* | --home=*) next= ;;
    *) verb=$word; break ;;
  esac
done
case $verb in
  "" | serve)
    # Room for an import of 100 000 entries and an undo that reads fifty years; what is free of it goes back to the system.
    # The cache brings objects with it: in a heap that begins with less than these need, Java does not start at all.
    exec "$java" $common -Xmx512m -Xms16m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:TrimNativeHeapInterval=5000 \
      "${STILLWATER_CACHE_OPTION:--XX:AOTCache=$here/lib/window.aot}" -Dprism.order=${STILLWATER_DRAWING:-sw} \
      --module-path "@javafx@" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED \
      --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED \
      -cp "@windowpath@" stillwater.Main "$@" ;;
  *)
    # Who reads back reads much, and with other code than who says something: that has room and a cache of its own.
    case $verb in
      week | today | report | export | blocks | breaks) cache=reports room=-Xmn256m ;;
      import) cache=verbs room=-Xmn256m ;;
      *) cache=verbs room=-Xmn32m ;;
    esac
    # Packaging sets the cache option once, to make the cache that every later start uses. picocli's classes have a format too
    # old for the cache, and checking them would take half of a verb's time; on the boot class path they are not checked.
    exec "$java" $common -Xmx1g $room \
      "${STILLWATER_CACHE_OPTION:--XX:AOTCache=$here/lib/$cache.aot}" \
      -Xbootclasspath/a:"@picocli@" -cp "@verbpath@" stillwater.Main "$@" ;;
esac
