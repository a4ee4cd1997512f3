"""Spanish chat shorthand. How a line is written says `colloquial`."""

NUMBERS = "dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cien mil"
GROUPS: dict[str, str] = {}
FORMS = """
    que: q k qe ke
    qué tal: q_tal k_tal
    qué onda: q_onda k_onda
    k: (#)_k
    con k: con_k
    con x: con_x
    porque: xq pq porq xk pk porke xke
    también: tb tmb tbn tmbn tambn
    para: pa xa pra
    mi pa: mi_pa
    tu pa: tu_pa
    para el: pal
    para allá: palla
    estoy: toy stoy
    estamos: tamos stamos
    están: tan_(buscando|interesados|bien) stan
    está: tá ta_(bien|difícil|dificil|complicado|caro|perfecto|claro|bueno)
    de: d
    plan d: plan_d
    opción d: opción_d opcion_d
    vitamina d: vitamina_d
    letra d: letra_d
    desde: dsd
    por favor: xfa xfavor x_favor porfa porfis pf plis porfi
    por: x
    x: (#)_x_(#)
    con: cn
    como: cm_(*)
    cm: (#)_cm
    cuando: cdo cuand
    donde: dnd dond
    bien: bn
    mejor: mjr
    me: m_(llamo|llaman|dicen|gusta|gustaria|gustaría|interesa|urge|dedico|encargo|parece)
    te: t_(paso|dejo|mando|escribo|digo|lo|la|llamo|parece|doy)
    todo: td_(a|lo|el|en|esto|eso)
    todo: to_(a|lo|el)
    mensaje: msj msg
    mensajes: msjs msgs
    whatsapp: wsp wasap wasa guasap wpp whats wap
    teléfono: tlf tfno tlfno telf tlfn
    aquí: aki
    ahora: aora ahra
    quiero: kiero kero qiero qro
    necesito: nesesito nesecito necesto nesito ncsito
    necesitamos: nesesitamos nesecitamos
    busco: vusco
    gracias: grax grcs gcs grasias
    hola: (^)_ola (^)_olaa (^)_holi
    después: dsp dsps dps despues
    mañana: mñn mñna
    presupuesto: ppto presup
    tengo: tngo tng
    tenemos: tnemos tenmos
    quién: qn kien
    hay: hy
    pues: ps pz pos_(*)
    lo antes posible: lo_antes_pos
    personas: pers_($)
    nada: nda
    mucho: muxo mxo
    muchos: muxos
    verdad: vdd
    más o menos: más_o_- mas_o_- +_o_- masomenos
    sé: (no)_c
"""
