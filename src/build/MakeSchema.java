import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.OnError;
import org.jooq.meta.jaxb.Target;

/// Makes `org.candour.store.schema` from the migrations: Flyway builds an empty SQLite register,
/// jOOQ reads it. Does nothing while neither the migrations nor this file have changed.
void main(String[] args) throws Exception {
  Path schema = Path.of(args[0]);
  Path target = Path.of(args[1]);
  Path sources = target.resolve("generated-sources/schema");
  Path stamp = target.resolve("schema.stamp");
  String digest = digest(schema, Path.of("src/build/MakeSchema.java"));
  if (Files.exists(stamp) && Files.readString(stamp).equals(digest) && Files.exists(sources)) {
    return;
  }
  System.setProperty("org.jooq.no-logo", "true");
  System.setProperty("org.jooq.no-tips", "true");
  Files.createDirectories(target);
  Path register = target.resolve("schema.db");
  Files.deleteIfExists(register);
  String url = "jdbc:sqlite:" + register;
  Flyway.configure()
      .dataSource(url, null, null)
      .locations("filesystem:" + schema.resolve("common"), "filesystem:" + schema.resolve("sqlite"))
      .placeholders(
          Map.of(
              "pk", "INTEGER PRIMARY KEY AUTOINCREMENT",
              "int8", "INTEGER",
              "date", "TEXT",
              "ts", "TEXT",
              "bool", "INTEGER",
              "blob", "BLOB",
              "strict", "STRICT"))
      .load()
      .migrate();
  GenerationTool.generate(configuration(url, sources));
  Files.writeString(stamp, digest);
}

Configuration configuration(String url, Path sources) {
  Database database =
      new Database()
          .withName("org.jooq.meta.sqlite.SQLiteDatabase")
          .withIncludes(".*")
          .withExcludes("flyway_schema_history|sqlite_.*|.*_fts.*")
          .withRecordVersionFields("row_version")
          .withForcedTypes(
              List.of(
                  new ForcedType().withName("LOCALDATE").withIncludeExpression(".*_on"),
                  new ForcedType().withName("INSTANT").withIncludeExpression(".*_at"),
                  new ForcedType().withName("BOOLEAN").withIncludeExpression("is_.*|.*\\.is_.*"),
                  new ForcedType().withName("BIGINT").withIncludeTypes("INTEGER")));
  return new Configuration()
      .withLogging(Logging.WARN)
      .withOnError(OnError.FAIL)
      .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
      .withGenerator(
          new Generator()
              .withDatabase(database)
              .withGenerate(
                  new Generate()
                      .withGlobalCatalogReferences(false)
                      .withJavaTimeTypes(true)
                      .withGeneratedAnnotation(false))
              .withTarget(
                  new Target()
                      .withPackageName("org.candour.store.schema")
                      .withDirectory(sources.toString())));
}

String digest(Path schema, Path self) throws Exception {
  MessageDigest sha = MessageDigest.getInstance("SHA-256");
  try (var files = Files.walk(schema)) {
    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
      sha.update(schema.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      sha.update(Files.readAllBytes(file));
    }
  }
  sha.update(Files.readAllBytes(self));
  return HexFormat.of().formatHex(sha.digest());
}
