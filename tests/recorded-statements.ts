/** An engine that remembers every statement which goes through it. */
import type { CompiledQuery, DatabaseConnection, Dialect } from 'kysely';
import type { Engine } from '../server/engine.ts';

export type RecordedStatement = Pick<CompiledQuery, 'sql' | 'parameters'>;

/** @param record gets the statements, of each text the first one */
export function recording(engine: Engine, record: Map<string, RecordedStatement>): Engine {
  const { dialect } = engine;
  const seen = new WeakSet<DatabaseConnection>();
  const recorded: Dialect = {
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
        connection.executeQuery = (query, how) => {
          if (/^\s*(select|with|insert|update|delete)/i.test(query.sql) && !record.has(query.sql))
            record.set(query.sql, { sql: query.sql, parameters: query.parameters });
          return execute(query, how);
        };
        return connection;
      };
      return driver;
    },
  };
  const { patientDialect: _, ...others } = engine;
  return { ...others, dialect: recorded };
}
