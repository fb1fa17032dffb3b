import HtmlWebpackPlugin, { type HtmlTagObject } from "html-webpack-plugin";
import type { Compilation, Compiler } from "webpack";

const NAME = "PreloadPartsPlugin";

/**
 * Lets a page fetch parts that every opening of the pane needs after its first paint, while the browser waits for
 * office.js and the processor is busy. They run only when they are imported. The low priority keeps them behind what
 * the first paint needs.
 */
export class PreloadPartsPlugin {
  constructor(
    private readonly page: string,
    /** By their webpackChunkName. */
    private readonly parts: readonly string[],
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap(NAME, (data) =>
        data.outputName === this.page
          ? { ...data, headTags: [...data.headTags, ...this.links(compilation, data.publicPath)] }
          : data,
      );
    });
  }

  private links(compilation: Compilation, publicPath: string): readonly HtmlTagObject[] {
    const files = new Set(this.parts.flatMap((part) => compilation.namedChunkGroups.get(part)?.getFiles() ?? []));
    return [...files]
      .filter((file) => /\.(js|css)$/.test(file))
      .map((file) =>
        HtmlWebpackPlugin.createHtmlTagObject("link", {
          rel: "preload",
          as: file.endsWith(".js") ? "script" : "style",
          href: `${publicPath}${file}`,
          fetchpriority: "low",
        }),
      );
  }
}
