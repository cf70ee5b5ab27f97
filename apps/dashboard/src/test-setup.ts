import '@testing-library/jest-dom/jest-globals';
import { i18n } from '@lingui/core';

// Messages keep their English source text outside of production, so an empty catalogue is English.
i18n.loadAndActivate({ locale: 'en', locales: ['en-GB'], messages: {} });
