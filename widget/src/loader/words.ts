import type { Locale } from "../types";

export const words: Record<Locale, { open: string; close: string; dismiss: string; failed: string; contact: string; region: string }> = {
  en: { open: "Open chat", close: "Close chat", dismiss: "Dismiss", failed: "The chat could not be loaded. Please try again.", contact: "Contact us", region: "Chat" },
  de: { open: "Chat öffnen", close: "Chat schließen", dismiss: "Ausblenden", failed: "Der Chat konnte nicht geladen werden. Bitte noch einmal versuchen.", contact: "Kontakt", region: "Chat" },
  es: { open: "Abrir chat", close: "Cerrar chat", dismiss: "Descartar", failed: "No se pudo cargar el chat. Inténtelo de nuevo.", contact: "Contacto", region: "Chat" },
};
