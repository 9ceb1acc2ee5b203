import { type ReactNode, useId } from "react";
import styles from "./choice.module.css";

export interface Option<V extends string> {
  value: V;
  label: string;
  /** what is seen where there is little room; the label is then what is heard */
  short?: string;
  /** the language of the label, where it is not the page's */
  lang?: string;
}

/** One of a few, as radio buttons side by side: arrow keys move between them. */
export function Choice<V extends string>({
  label,
  options,
  value,
  onChange,
  showLabel = false,
  about,
}: {
  label: string;
  options: readonly Option<V>[];
  value: V;
  onChange: (value: V) => void;
  showLabel?: boolean;
  /** what the chosen one means */
  about?: ReactNode;
}) {
  const name = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={about === undefined ? undefined : `${name}-about`}>
      <legend className={showLabel ? styles.label : styles.hidden}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} lang={option.lang} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              aria-label={option.short === undefined ? undefined : `${option.short} ${option.label}`}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span title={option.short === undefined ? undefined : option.label}>
              {option.short ?? option.label}
            </span>
          </label>
        ))}
      </div>
      {about !== undefined && (
        <p id={`${name}-about`} className={styles.about}>
          {about}
        </p>
      )}
    </fieldset>
  );
}
