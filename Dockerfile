# docker build -t candia . && docker run -p 8080:8080 -v candia:/data candia
# What is in it and why, and how to build one for graphics cards: docs/container.md

FROM eclipse-temurin:25-jdk-noble AS build
# npm brings the built-in network and the fonts.
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends binutils npm \
 && rm -rf /var/lib/apt/lists/*
# Maven from the distribution spares the wrapper its download; the folder is what slim images lack and its Java wants.
RUN mkdir -p /usr/share/man/man1 && apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends maven \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
ARG PROFILES=
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp package -DskipTests $PROFILES
# Maven goes on without npm or its registry; an image without the network would be of no use.
RUN jar --list --file target/candia.jar | grep -q inception_v3/weights.bin \
 || { echo 'The built-in network is not in the jar: see the warnings of Maven above.' >&2; exit 1; }
# Unpacked, so that the natives of TensorFlow need not be unpacked into a writable folder at each first start.
RUN java -Djarmode=tools -jar target/candia.jar extract --layers --destination layers \
 && cd layers/dependencies/lib \
 && jar --extract --file tensorflow-core-native-*-linux-*.jar org/tensorflow/internal/c_api \
 && strip --strip-unneeded org/tensorflow/internal/c_api/*/*.so* \
 && mkdir /build/tensorflow && mv org/tensorflow/internal/c_api/*/*.so* /build/tensorflow/ \
 && rm -r org tensorflow-core-native-*-linux-*.jar
RUN jlink --output runtime --no-header-files --no-man-pages --include-locales en,el \
      --add-modules java.se,jdk.charsets,jdk.crypto.ec,jdk.jcmd,jdk.jfr,jdk.localedata,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs

FROM debian:trixie-slim
LABEL org.opencontainers.image.title="Candia" \
      org.opencontainers.image.description="Turns street photos into paintings" \
      org.opencontainers.image.licenses="Apache-2.0"
# The plugins decode HEIC and AVIF.
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      libheif1 libheif-plugin-dav1d libheif-plugin-libde265 \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin candia \
 && install -d -o candia -g candia /data
WORKDIR /opt/candia
COPY --from=build /build/LICENSE /build/NOTICE ./
COPY --from=build /build/runtime java
COPY --from=build /build/tensorflow tensorflow
COPY --from=build /build/layers/dependencies ./
COPY --from=build /build/layers/spring-boot-loader ./
COPY --from=build /build/layers/snapshot-dependencies ./
COPY --from=build /build/layers/application ./
ENV CANDIA_DATA=/data LANG=C.UTF-8 PATH=/opt/candia/java/bin:$PATH
VOLUME /data
WORKDIR /data
USER candia
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
  "-Djava.awt.headless=true", "-Djava.library.path=/opt/candia/tensorflow", "-Dorg.bytedeco.javacpp.pathsFirst=true", \
  "-jar", "/opt/candia/candia.jar"]
