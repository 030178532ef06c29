/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight/locals" />
declare namespace App {
  interface Locals {
    /** Absent while pages are built; every on-demand page may rely on it. */
    services: import('./services.ts').Services;
    /** Who is asking; null is a reader. */
    user: import('./auth/users.ts').User | null;
  }
}
declare namespace StarlightApp {
  /** Our own strings: tests/architecture.test.ts checks that each key that is used exists. */
  interface I18n extends Record<string, string> {}
}
