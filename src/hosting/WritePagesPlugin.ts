import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Compiler } from "webpack";
import type { Configuration } from "../core/configuration";
import { languageFilesOf, withLanguageFiles } from "./languageFiles";
import { isPageName, PAGES } from "./pages";
import { writePage } from "./writePage";

const NAME = "WritePagesPlugin";

/** Gives every page that html-webpack-plugin emits its policy, configuration, office.js tag and languages. */
export class WritePagesPlugin {
  constructor(private readonly configuration: Configuration) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap(NAME, (data) => {
        if (!isPageName(data.outputName)) return data;
        const { pageNotes } = PAGES[data.outputName];
        const page = pageNotes ? withLanguageFiles(data.html, languageFilesOf(compilation)) : data.html;
        const written = writePage(page, { name: data.outputName, configuration: this.configuration });
        if (written.kind === "page") return { ...data, html: written.html };
        const message = `${data.outputName} cannot be written: ${written.why} (${written.value})`;
        compilation.errors.push(new webpack.WebpackError(message));
        return data;
      });
    });
  }
}
