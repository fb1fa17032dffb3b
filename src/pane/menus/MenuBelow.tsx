import { Menu, MenuList, MenuPopover, MenuTrigger, type MenuProps } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { FluentRoot } from "../FluentRoot";
import { usePaneTools } from "../paneTools";
import styles from "./menu.module.css";

type Props = Pick<MenuProps, "checkedValues" | "open" | "onOpenChange"> & {
  readonly button: ReactElement;
  readonly children: ReactNode;
};

/** A menu below its button. In a pane that is lower than the menu it lies over the button, and scrolls in itself. */
export function MenuBelow({ button, children, ...menu }: Props) {
  const { ownLang } = usePaneTools();
  return (
    <FluentRoot>
      <Menu {...menu} positioning={PLACE}>
        <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
        <MenuPopover className={styles.popover} lang={ownLang}>
          <MenuList>{children}</MenuList>
        </MenuPopover>
      </Menu>
    </FluentRoot>
  );
}

/**
 * Its height is limited in the style sheet: Fluent's `autoSize` takes the limit away and sets it again at each scroll,
 * also the menu's own, which by that is back at its top when the focus has just gone to the last item. `fixed`, so that
 * a focus below the menu's edge scrolls the menu and never the pane behind it.
 */
const PLACE = {
  position: "below",
  align: "end",
  strategy: "fixed",
  shiftToCoverTarget: true,
  overflowBoundaryPadding: 8,
} as const;
