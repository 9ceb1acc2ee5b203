import type { MouseEvent, ReactNode } from "react";
import type { Target } from "../domain/intent.ts";

/** Where targets lead and what happens when one is followed. `href` is a whole address, so links work without script. */
export interface Nav {
  href: (target: Target) => string;
  onFocus: (target: Target) => void;
  /** the absolute address to cite: with language and date, without what the reader has filtered */
  cite: (target: Target) => string;
  /** provinces shaded by how many pages were read about them: the way there, or back */
  coverage: { isOn: boolean; href: string; onToggle: () => void };
  /** the address without a focus */
  clearHref: string;
  onClear: () => void;
}

/** A plain click is handled here; with a modifier or another button the browser opens the address itself. */
export function onPlainClick(act: () => void): (event: MouseEvent<HTMLAnchorElement>) => void {
  return (event) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented) return;
    event.preventDefault();
    act();
  };
}

/** A real link to a province, link, agreement or border. */
export function TargetLink({
  target,
  nav,
  className,
  current = false,
  children,
}: {
  target: Target;
  nav: Nav;
  className?: string | undefined;
  /** it is what the panel shows */
  current?: boolean;
  children: ReactNode;
}) {
  return (
    <a
      className={className}
      href={nav.href(target)}
      onClick={onPlainClick(() => nav.onFocus(target))}
      aria-current={current ? "true" : undefined}
    >
      {children}
    </a>
  );
}
