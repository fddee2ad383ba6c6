/** One customer address a country that the shop ships to. */
export const addresses = {
  gb: {
    first_name: "Jo",
    last_name: "March",
    address_1: "12 Orchard Lane",
    city: "Leeds",
    postal_code: "LS1 4AP",
    country_code: "gb",
  },
  de: {
    first_name: "Lotte",
    last_name: "Brandt",
    address_1: "Buchstraße 5",
    city: "Leipzig",
    postal_code: "04109",
    country_code: "de",
  },
  fr: {
    first_name: "Camille",
    last_name: "Durand",
    address_1: "8 rue des Imprimeurs",
    city: "Lyon",
    postal_code: "69001",
    country_code: "fr",
  },
  jp: {
    first_name: "Haruka",
    last_name: "Sato",
    address_1: "3-7 Kanda Jimbocho",
    city: "Tokyo",
    postal_code: "101-0051",
    country_code: "jp",
  },
} as const

export type Country = keyof typeof addresses
