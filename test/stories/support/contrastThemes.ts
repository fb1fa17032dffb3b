import type { Frame } from "playwright-core";

/**
 * Windows' own four contrast themes. A browser has the palette of its system, and the one that Chromium emulates is none
 * of these; so what the pane has in forced colours is read as system colours, and looked up here.
 */
const THEMES = {
  Aquatic: {
    ...{ Canvas: "#202020", CanvasText: "#ffffff", LinkText: "#75e9fc", GrayText: "#a6a6a6" },
    ...{ Highlight: "#8ee3f0", HighlightText: "#263b50", ButtonFace: "#202020", ButtonText: "#ffffff" },
  },
  Desert: {
    ...{ Canvas: "#fffaef", CanvasText: "#3d3d3d", LinkText: "#1c5e75", GrayText: "#676767" },
    ...{ Highlight: "#903909", HighlightText: "#fff5e3", ButtonFace: "#fffaef", ButtonText: "#202020" },
  },
  Dusk: {
    ...{ Canvas: "#2d3236", CanvasText: "#ffffff", LinkText: "#70ebde", GrayText: "#a6a6a6" },
    ...{ Highlight: "#a1bfde", HighlightText: "#212d3b", ButtonFace: "#2d3236", ButtonText: "#b6f6f0" },
  },
  "Night sky": {
    ...{ Canvas: "#000000", CanvasText: "#ffffff", LinkText: "#8080ff", GrayText: "#a6a6a6" },
    ...{ Highlight: "#d6b4fd", HighlightText: "#2b2b2b", ButtonFace: "#292929", ButtonText: "#ffee32" },
  },
} as const;

/** Texts of the pane, in forced colours, that would be below 4.5:1 in one of those themes, or have a colour of no theme. */
export function contrastThemeFaults(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate((themes) => {
    const names = Object.keys(themes.Aquatic) as (keyof typeof themes.Aquatic)[];
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.setProperty("forced-color-adjust", "none");
    const keywords = new Map<string, (keyof typeof themes.Aquatic)[]>();
    for (const name of names) {
      probe.style.color = name;
      const { color } = getComputedStyle(probe);
      keywords.set(color, [...(keywords.get(color) ?? []), name]);
    }
    probe.remove();
    const light = (color: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string) => {
      const pair = [light(one), light(other)] as const;
      return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    };
    const groundOf = (element: Element) => {
      let behind: Element = element;
      for (;;) {
        const { backgroundColor } = getComputedStyle(behind);
        if (!backgroundColor.endsWith(", 0)") || behind.parentElement === null) return backgroundColor;
        behind = behind.parentElement;
      }
    };
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.nodeValue?.trim() === "" || parent.closest("script, style, :disabled") !== null)
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (parent.closest("[aria-disabled=true]") !== null) continue;
      const text = `“${node.nodeValue?.trim().slice(0, 40)}”`;
      const [color, ground] = [getComputedStyle(parent).color, groundOf(parent)];
      const [inks, papers] = [keywords.get(color), keywords.get(ground)];
      if (inks === undefined || papers === undefined) {
        faults.push(`${text} is ${color} on ${ground}: no colours of the system`);
        continue;
      }
      // Several names may be one colour here: that pair is meant which is best to read, as a browser forces them.
      for (const [theme, palette] of Object.entries(themes)) {
        const best = Math.max(...inks.flatMap((ink) => papers.map((paper) => contrast(palette[ink], palette[paper]))));
        if (best < 4.5)
          faults.push(`${theme}: ${text} is ${inks.join("/")} on ${papers.join("/")}: ${best.toFixed(1)}`);
      }
    }
    return [...new Set(faults)];
  }, THEMES);
}
