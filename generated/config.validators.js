// Generated from server/config.schema.yaml by `npm run codegen`. Do not edit: change the source and run it again.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// validators-entry
const validate = validate20;
var validators_entry_default = validate20;
const func1 = require_ucs2length().default;
const pattern4 = new RegExp("^[^\\x00-\\x1f\\x7f/]+$", "u");
const pattern5 = new RegExp("^https?://[^\\s?#]+$", "u");
const pattern6 = new RegExp("^(/[0-9A-Za-z._~-]+)*$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apps === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apps" },
				message: "must have required property 'apps'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apps" || key0 === "freshnessSeconds" || key0 === "demoAgent" || key0 === "appPrefix" || key0 === "requestsPerSecondPerApp" || key0 === "requestsPerSecondPerAddress")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apps !== void 0) {
			let data0 = data.apps;
			if (Array.isArray(data0)) {
				if (data0.length > 1e3) {
					const err2 = {
						instancePath: instancePath + "/apps",
						schemaPath: "#/properties/apps/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/apps",
						schemaPath: "#/properties/apps/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.appid === void 0) {
							const err4 = {
								instancePath: instancePath + "/apps/" + i0,
								schemaPath: "#/properties/apps/items/required",
								keyword: "required",
								params: { missingProperty: "appid" },
								message: "must have required property 'appid'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.secrets === void 0) {
							const err5 = {
								instancePath: instancePath + "/apps/" + i0,
								schemaPath: "#/properties/apps/items/required",
								keyword: "required",
								params: { missingProperty: "secrets" },
								message: "must have required property 'secrets'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "appid" || key1 === "name" || key1 === "secrets" || key1 === "callbackUrl")) {
							const err6 = {
								instancePath: instancePath + "/apps/" + i0,
								schemaPath: "#/properties/apps/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.appid !== void 0) {
							let data2 = data1.appid;
							if (typeof data2 === "string") {
								if (func1(data2) > 128) {
									const err7 = {
										instancePath: instancePath + "/apps/" + i0 + "/appid",
										schemaPath: "#/properties/apps/items/properties/appid/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										message: "must NOT have more than 128 characters"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
								if (func1(data2) < 1) {
									const err8 = {
										instancePath: instancePath + "/apps/" + i0 + "/appid",
										schemaPath: "#/properties/apps/items/properties/appid/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								if (!pattern4.test(data2)) {
									const err9 = {
										instancePath: instancePath + "/apps/" + i0 + "/appid",
										schemaPath: "#/properties/apps/items/properties/appid/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\x00-\\x1f\\x7f/]+$" },
										message: "must match pattern \"^[^\\x00-\\x1f\\x7f/]+$\""
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/apps/" + i0 + "/appid",
									schemaPath: "#/properties/apps/items/properties/appid/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data1.name !== void 0) {
							let data3 = data1.name;
							if (typeof data3 === "string") {
								if (func1(data3) > 256) {
									const err11 = {
										instancePath: instancePath + "/apps/" + i0 + "/name",
										schemaPath: "#/properties/apps/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 },
										message: "must NOT have more than 256 characters"
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/apps/" + i0 + "/name",
									schemaPath: "#/properties/apps/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data1.secrets !== void 0) {
							let data4 = data1.secrets;
							if (Array.isArray(data4)) {
								if (data4.length > 2) {
									const err13 = {
										instancePath: instancePath + "/apps/" + i0 + "/secrets",
										schemaPath: "#/properties/apps/items/properties/secrets/maxItems",
										keyword: "maxItems",
										params: { limit: 2 },
										message: "must NOT have more than 2 items"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (data4.length < 1) {
									const err14 = {
										instancePath: instancePath + "/apps/" + i0 + "/secrets",
										schemaPath: "#/properties/apps/items/properties/secrets/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								const len1 = data4.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data5 = data4[i1];
									if (typeof data5 === "string") {
										if (func1(data5) > 256) {
											const err15 = {
												instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1,
												schemaPath: "#/properties/apps/items/properties/secrets/items/maxLength",
												keyword: "maxLength",
												params: { limit: 256 },
												message: "must NOT have more than 256 characters"
											};
											if (vErrors === null) vErrors = [err15];
											else vErrors.push(err15);
											errors++;
										}
										if (func1(data5) < 1) {
											const err16 = {
												instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1,
												schemaPath: "#/properties/apps/items/properties/secrets/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
									} else {
										const err17 = {
											instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1,
											schemaPath: "#/properties/apps/items/properties/secrets/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								}
								let i2 = data4.length;
								let j0;
								if (i2 > 1) {
									const indices0 = {};
									for (; i2--;) {
										let item0 = data4[i2];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											const err18 = {
												instancePath: instancePath + "/apps/" + i0 + "/secrets",
												schemaPath: "#/properties/apps/items/properties/secrets/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i2,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)"
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
											break;
										}
										indices0[item0] = i2;
									}
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/apps/" + i0 + "/secrets",
									schemaPath: "#/properties/apps/items/properties/secrets/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data1.callbackUrl !== void 0) {
							let data6 = data1.callbackUrl;
							if (typeof data6 === "string") {
								if (func1(data6) > 2048) {
									const err20 = {
										instancePath: instancePath + "/apps/" + i0 + "/callbackUrl",
										schemaPath: "#/properties/apps/items/properties/callbackUrl/maxLength",
										keyword: "maxLength",
										params: { limit: 2048 },
										message: "must NOT have more than 2048 characters"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								if (!pattern5.test(data6)) {
									const err21 = {
										instancePath: instancePath + "/apps/" + i0 + "/callbackUrl",
										schemaPath: "#/properties/apps/items/properties/callbackUrl/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://[^\\s?#]+$" },
										message: "must match pattern \"^https?://[^\\s?#]+$\""
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/apps/" + i0 + "/callbackUrl",
									schemaPath: "#/properties/apps/items/properties/callbackUrl/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/apps/" + i0,
							schemaPath: "#/properties/apps/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/apps",
					schemaPath: "#/properties/apps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.freshnessSeconds !== void 0) {
			let data7 = data.freshnessSeconds;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
				const err25 = {
					instancePath: instancePath + "/freshnessSeconds",
					schemaPath: "#/properties/freshnessSeconds/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data7 == "number") {
				if (data7 > 86400 || isNaN(data7)) {
					const err26 = {
						instancePath: instancePath + "/freshnessSeconds",
						schemaPath: "#/properties/freshnessSeconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 86400
						},
						message: "must be <= 86400"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data7 < 1 || isNaN(data7)) {
					const err27 = {
						instancePath: instancePath + "/freshnessSeconds",
						schemaPath: "#/properties/freshnessSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
		}
		if (data.demoAgent !== void 0) {
			if (typeof data.demoAgent !== "boolean") {
				const err28 = {
					instancePath: instancePath + "/demoAgent",
					schemaPath: "#/properties/demoAgent/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.appPrefix !== void 0) {
			let data9 = data.appPrefix;
			if (typeof data9 === "string") {
				if (func1(data9) > 256) {
					const err29 = {
						instancePath: instancePath + "/appPrefix",
						schemaPath: "#/properties/appPrefix/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (!pattern6.test(data9)) {
					const err30 = {
						instancePath: instancePath + "/appPrefix",
						schemaPath: "#/properties/appPrefix/pattern",
						keyword: "pattern",
						params: { pattern: "^(/[0-9A-Za-z._~-]+)*$" },
						message: "must match pattern \"^(/[0-9A-Za-z._~-]+)*$\""
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/appPrefix",
					schemaPath: "#/properties/appPrefix/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.requestsPerSecondPerApp !== void 0) {
			let data10 = data.requestsPerSecondPerApp;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
				const err32 = {
					instancePath: instancePath + "/requestsPerSecondPerApp",
					schemaPath: "#/properties/requestsPerSecondPerApp/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data10 == "number") {
				if (data10 > 1e6 || isNaN(data10)) {
					const err33 = {
						instancePath: instancePath + "/requestsPerSecondPerApp",
						schemaPath: "#/properties/requestsPerSecondPerApp/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data10 < 0 || isNaN(data10)) {
					const err34 = {
						instancePath: instancePath + "/requestsPerSecondPerApp",
						schemaPath: "#/properties/requestsPerSecondPerApp/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
		}
		if (data.requestsPerSecondPerAddress !== void 0) {
			let data11 = data.requestsPerSecondPerAddress;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
				const err35 = {
					instancePath: instancePath + "/requestsPerSecondPerAddress",
					schemaPath: "#/properties/requestsPerSecondPerAddress/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (typeof data11 == "number") {
				if (data11 > 1e6 || isNaN(data11)) {
					const err36 = {
						instancePath: instancePath + "/requestsPerSecondPerAddress",
						schemaPath: "#/properties/requestsPerSecondPerAddress/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data11 < 0 || isNaN(data11)) {
					const err37 = {
						instancePath: instancePath + "/requestsPerSecondPerAddress",
						schemaPath: "#/properties/requestsPerSecondPerAddress/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

export { validators_entry_default as default, validate };
