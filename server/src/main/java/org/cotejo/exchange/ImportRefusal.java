package org.cotejo.exchange;

import org.cotejo.kernel.Problem;

/** Every way in which a step of an import can be refused. */
sealed interface ImportRefusal extends Problem {
    record ImportState(String state) implements ImportRefusal {
        @Override
        public int status() {
            return 409;
        }
    }

    record NothingToImport() implements ImportRefusal {}

    record BadRowsRefused(long rowsBad) implements ImportRefusal {
        @Override
        public String pointer() {
            return "/policy";
        }
    }

    record FilenameTooLong(int lengthMax) implements ImportRefusal {
        @Override
        public String pointer() {
            return "/filename";
        }
    }

    record PolicyUnknown(String policy) implements ImportRefusal {
        @Override
        public String pointer() {
            return "/policy";
        }
    }

    record FileTooLarge(long megabytesMax) implements ImportRefusal {
        @Override
        public int status() {
            return 413;
        }
    }
}
