import type { Locale } from "../types";

export const words: Record<Locale, { open: string; close: string; dismiss: string; failed: string; contact: string }> = {
  en: { open: "Open chat", close: "Close chat", dismiss: "Dismiss", failed: "The chat could not be loaded.", contact: "Contact us" },
  de: { open: "Chat öffnen", close: "Chat schließen", dismiss: "Ausblenden", failed: "Der Chat konnte nicht geladen werden.", contact: "Kontakt" },
  es: { open: "Abrir chat", close: "Cerrar chat", dismiss: "Descartar", failed: "No se pudo cargar el chat.", contact: "Contacto" },
};
