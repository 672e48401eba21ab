/** An engine that remembers, or lets a test see, every statement which goes through it. */
import type { CompiledQuery, DatabaseConnection, Dialect } from 'kysely';
import type { Engine } from '../../server/store/engine.ts';

export type RecordedStatement = Pick<CompiledQuery, 'sql' | 'parameters'>;

/** @param record gets the statements, of each text the first one */
export function recording(engine: Engine, record: Map<string, RecordedStatement>): Engine {
  return watched(engine, ({ sql, parameters }) => {
    if (/^\s*(select|with|insert|update|delete)/i.test(sql) && !record.has(sql))
      record.set(sql, { sql, parameters });
  });
}

/** @param watch gets every statement before it is executed, and may do something in between */
export function watched(
  engine: Engine,
  watch: (statement: RecordedStatement) => Promise<void> | void,
): Engine {
  const { dialect } = engine;
  const seen = new WeakSet<DatabaseConnection>();
  const watching: Dialect = {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver() {
      const driver = dialect.createDriver();
      const acquire = driver.acquireConnection.bind(driver);
      driver.acquireConnection = async (options) => {
        const connection = await acquire(options);
        if (seen.has(connection)) return connection;
        seen.add(connection);
        const execute = connection.executeQuery.bind(connection);
        connection.executeQuery = async (query, how) => {
          await watch(query);
          return execute(query, how);
        };
        return connection;
      };
      return driver;
    },
  };
  const { patientDialect: _, ...others } = engine;
  return { ...others, dialect: watching };
}
