// The part of DuckDB's package that the collector uses. Declared here, so that the types can be checked
// where the package is not installed.
declare module "@duckdb/node-api" {
  export interface DuckDBAnswer {
    getRows(): readonly (readonly unknown[])[];
  }
  export interface DuckDBConnection {
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string): Promise<DuckDBAnswer>;
    closeSync(): void;
  }
  export class DuckDBInstance {
    static create(path: string, options: Readonly<Record<string, string>>): Promise<DuckDBInstance>;
    connect(): Promise<DuckDBConnection>;
    closeSync(): void;
  }
}
