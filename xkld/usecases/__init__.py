"""One function is one job is one transaction: plain values in, a result out."""
