"""What stands in the first signature of a PDF, as pyHanko reads it: JSON on stdout."""

import json
import sys

from pyhanko.pdf_utils.reader import PdfFileReader

with open(sys.argv[1], "rb") as berkas:
    tanda_tangan = PdfFileReader(berkas).embedded_signatures[0]
    print(
        json.dumps(
            {
                "subFilter": tanda_tangan.sig_object["/SubFilter"],
                "signedAttrs": [a["type"].native for a in tanda_tangan.signer_info["signed_attrs"]],
                "signatureAlgorithm": tanda_tangan.signer_info["signature_algorithm"]["algorithm"].native,
                "subject": tanda_tangan.signer_cert.subject.native,
            }
        )
    )
