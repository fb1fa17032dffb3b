require("tsx/cjs");
const { existsSync, readdirSync } = require("node:fs");
const { join, parse } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { BannerPlugin, Compilation, DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { buildConfiguration } = require("./src/hosting/buildConfiguration");
const { headersFor } = require("./src/hosting/headersFor");
const { InitialBytesPlugin } = require("./src/hosting/InitialBytesPlugin");
const { LanguageBytesPlugin } = require("./src/hosting/LanguageBytesPlugin");
const { ShippedModulesPlugin } = require("./src/hosting/ShippedModulesPlugin");
const { ThemeVariablesPlugin } = require("./src/hosting/ThemeVariablesPlugin");
const { WritePagesPlugin } = require("./src/hosting/WritePagesPlugin");

const MSAL = /[\\/]node_modules[\\/]@azure[\\/]msal-/;

/** @returns {Promise<import("webpack").Configuration>} */
module.exports = async (environment, { mode = "production" }) => {
  const production = mode === "production";
  const configuration = configurationOrThrow();
  const pages = [{ name: "taskpane", folder: join(__dirname, "src/taskpane"), script: "index.tsx" }, ...signInPages()];
  const hash = production ? ".[contenthash:16]" : "";
  return {
    mode,
    target: ["web", "es2022"],
    devtool: production ? false : "source-map",
    entry: Object.fromEntries(pages.map(({ name, folder, script }) => [name, join(folder, script)])),
    output: {
      // `dist` is always the production build: demo, tests and hosting take it from there.
      path: join(__dirname, production ? "dist" : ".cache/dist"),
      clean: true,
      // Relative to the script, so that one build runs below any path.
      publicPath: "auto",
      // A folder of their own, so that a server needs one rule for all that may be kept for ever.
      filename: `static/[name]${hash}.js`,
      chunkFilename: `static/[name]${hash}.js`,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader", options: swcOptions(production) },
        {
          resourceQuery: /^\?(first|rest|signIn)$/,
          enforce: "pre",
          loader: join(__dirname, "src/hosting/languagePartLoader.ts"),
        },
        {
          test: /[\\/]node_modules[\\/]@fluentui[\\/]react-.*\.js$/,
          loader: join(__dirname, "src/hosting/fluentModulesLoader.ts"),
        },
        {
          test: /[\\/]pane[\\/](theme|fluentTheme)\.css$/,
          enforce: "pre",
          loader: join(__dirname, "src/hosting/themeVariablesLoader.ts"),
        },
        {
          test: /\.css$/,
          use: [
            MiniCssExtractPlugin.loader,
            {
              loader: "css-loader",
              options: {
                modules: {
                  auto: /\.module\.css$/,
                  namedExport: false,
                  exportLocalsConvention: "as-is",
                  localIdentName: production ? "[hash:base64:6]" : "[name]-[local]",
                },
              },
            },
            ...(production ? [join(__dirname, "src/hosting/minifyCssLoader.ts")] : []),
          ],
        },
      ],
    },
    optimization: {
      // The shortest names for modules, chunks and exports. The price: a change renames others, so that after an update
      // more files are loaded anew.
      ...(production ? { moduleIds: "size", chunkIds: "size", mangleExports: "size" } : {}),
      splitChunks: {
        // The worker that reads a long text and the dialog that reads a short one share the reader.
        usedExports: false,
        cacheGroups: {
          // One file for the pane and the sign-in dialog: MSAL, and what both of them need of ours.
          msal: {
            // Scripts only: the style sheet of the sign-in pages is nothing for the pane.
            type: /^javascript/,
            test: (module, { chunkGraph }) =>
              MSAL.test(module.nameForCondition() ?? "") || chunkGraph.getNumberOfModuleChunks(module) > 1,
            chunks: ({ name }) => name === "msal" || name === "auth-dialog",
            name: "shared",
            enforce: true,
          },
          // Fluent's provider and variables, once for every part that has components of Fluent.
          fluent: {
            test: /@fluentui[\\/]react-provider[\\/]|[\\/]pane[\\/](FluentRoot\.tsx|fluentTheme\.css)$/,
            chunks: "async",
            name: "fluent",
            enforce: true,
          },
        },
      },
      minimizer: [
        new TerserPlugin({
          extractComments: false,
          terserOptions: {
            ecma: 2020,
            module: true,
            // Functions written out where they are used are shorter, but compress worse.
            compress: { passes: 3, reduce_funcs: false, inline: 0 },
            format: { comments: false },
          },
        }),
      ],
    },
    plugins: [
      ...pages.map(
        ({ name, folder }) =>
          new HtmlWebpackPlugin({
            filename: `${name}.html`,
            template: join(folder, `${name}.html`),
            chunks: [name],
            scriptLoading: "defer",
            minify: false,
          }),
      ),
      new WritePagesPlugin(configuration),
      new MiniCssExtractPlugin({ filename: `static/[name]${hash}.css`, chunkFilename: `static/[name]${hash}.css` }),
      new CopyPlugin({
        patterns: [{ context: join(__dirname, "src/assets"), from: "*.png", to: "assets/[name][ext]" }],
      }),
      new DefinePlugin({ ADDIN_VERSION: JSON.stringify(version) }),
      new ShippedModulesPlugin(),
      new ThemeVariablesPlugin(),
      ...(production
        ? [compiledBeforeUse("taskpane"), new InitialBytesPlugin("taskpane"), new LanguageBytesPlugin()]
        : []),
    ],
    performance: false,
    stats: "errors-warnings",
    ...(environment.WEBPACK_SERVE ? { devServer: await devServer(configuration) } : {}),
  };
};

/**
 * Asks V8, and so Excel on the web and on Windows, to compile a script's functions while it loads, beside the main thread,
 * and not one by one while the first list is drawn: https://v8.dev/blog/explicit-compile-hints. A comment to all others.
 */
function compiledBeforeUse(script) {
  return new BannerPlugin({
    banner: "//# allFunctionsCalledOnLoad",
    raw: true,
    test: new RegExp(`[\\\\/]${script}\\.[^\\\\/]*js$`),
    // After the minimizer, which drops comments, and before the file's name is made from what it holds.
    stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE,
  });
}

/** The sign-in pages are not part of the pane's bundle: each is a script of its own beside its template. */
function signInPages() {
  const folder = join(__dirname, "src/msal/pages");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^auth-[a-z]+\.ts$/.test(file) && existsSync(join(folder, `${parse(file).name}.html`)))
    .map((script) => ({ name: parse(script).name, folder, script }));
}

function swcOptions(production) {
  return {
    swcrc: false,
    sourceMaps: !production,
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development: !production } },
    },
  };
}

function configurationOrThrow() {
  const reading = buildConfiguration(process.env);
  if (reading.kind === "configuration") return reading.configuration;
  throw new Error(reading.wrong.map(({ name, value, why }) => `${name} is "${value}": ${why}`).join("; "));
}

async function devServer(configuration) {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: ({ url }) => headersFor(new URL(url, "https://localhost:3000").pathname.slice(1), configuration),
    // The overlay and hot replacement need inline styles and eval, which the policy forbids.
    hot: false,
    client: { overlay: false },
  };
}
