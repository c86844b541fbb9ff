# Written to the documentation, not tested: no container engine was at hand.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /cotejo
COPY . .
RUN ./cotejo build

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home cotejo
COPY --from=build /cotejo/.cotejo/app /app
USER cotejo
VOLUME /data
EXPOSE 8080
# The server listens on the loopback address unless told otherwise; put a TLS proxy in front of it.
ENV SERVER_ADDRESS=0.0.0.0
ENTRYPOINT ["java", "-XX:AOTCache=/app/cotejo.aot", "-jar", "/app/cotejo-server.jar"]
CMD ["serve", "--data", "/data", "--port", "8080"]
