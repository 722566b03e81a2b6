import pg from 'pg';

export interface Databases {
  /** Connection string; without a name: of the database that DATABASE_URL names, or `postgres`. */
  url(database?: string): string;
  /** Creates the database unless it is there; answers with its connection string. */
  createDatabase(name: string): Promise<string>;
  /** Removes the database, ending its connections. */
  dropDatabase(name: string): Promise<void>;
}

/** The databases of a server, given the connection string of one of them. */
export function databasesOf(base: string): Databases {
  const url = (database?: string) => {
    const result = new URL(base);
    if (database !== undefined) result.pathname = `/${encodeURIComponent(database)}`;
    return result.href;
  };
  return {
    url,
    createDatabase: async (name) => {
      const { rowCount } = await query(base, 'SELECT FROM pg_database WHERE datname = $1', [name]);
      if (rowCount === 0) {
        const form = "ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0";
        await query(base, `CREATE DATABASE ${pg.escapeIdentifier(name)} ${form}`);
      }
      return url(name);
    },
    dropDatabase: async (name) => {
      await query(base, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
    },
  };
}

export async function query(connectionString: string, text: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}
