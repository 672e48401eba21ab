// Generated from openapi/vectors/conformance/baseline.schema.json by `npm run codegen`. Do not edit: change the source and run it again.
const validate = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:staff-service:baseline",
	"title": "Baseline",
	"description": "已知未通过的检查项：`staff-service conform … --baseline FILE` / Failures that are known: `staff-service conform … --baseline FILE`",
	"type": "object",
	"additionalProperties": false,
	"required": ["known"],
	"properties": {
		"$schema": {
			"type": "string",
			"description": "本文件的 JSON Schema 的地址，供编辑器使用 / Address of this file's JSON Schema, for editors"
		},
		"known": {
			"type": "array",
			"description": "已知未通过的检查项 / The failures that are known",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"check",
					"reason",
					"expires"
				],
				"properties": {
					"check": {
						"type": "string",
						"minLength": 1,
						"description": "检查项的 id / A check's id"
					},
					"role": {
						"enum": [
							"platform",
							"app",
							"caller-of-platform",
							"caller-of-app"
						],
						"description": "只限这个角色；默认为有此检查项的全部角色 / For this role only; by default for every role that has the check"
					},
					"reason": {
						"type": "string",
						"minLength": 1,
						"description": "为什么已知，谁在处理 / Why it is known, and who works on it"
					},
					"expires": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
						"description": "有效期的最后一天（UTC） / The last day on which it holds (UTC)"
					}
				}
			}
		}
	}
};
const func1 = function ucs2length(str) {
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
};
const pattern4 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.known === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "known" },
				message: "must have required property 'known'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "known")) {
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
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err2 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.known !== void 0) {
			let data1 = data.known;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.check === void 0) {
							const err3 = {
								instancePath: instancePath + "/known/" + i0,
								schemaPath: "#/properties/known/items/required",
								keyword: "required",
								params: { missingProperty: "check" },
								message: "must have required property 'check'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data2.reason === void 0) {
							const err4 = {
								instancePath: instancePath + "/known/" + i0,
								schemaPath: "#/properties/known/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2.expires === void 0) {
							const err5 = {
								instancePath: instancePath + "/known/" + i0,
								schemaPath: "#/properties/known/items/required",
								keyword: "required",
								params: { missingProperty: "expires" },
								message: "must have required property 'expires'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "check" || key1 === "role" || key1 === "reason" || key1 === "expires")) {
							const err6 = {
								instancePath: instancePath + "/known/" + i0,
								schemaPath: "#/properties/known/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.check !== void 0) {
							let data3 = data2.check;
							if (typeof data3 === "string") {
								if (func1(data3) < 1) {
									const err7 = {
										instancePath: instancePath + "/known/" + i0 + "/check",
										schemaPath: "#/properties/known/items/properties/check/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
							} else {
								const err8 = {
									instancePath: instancePath + "/known/" + i0 + "/check",
									schemaPath: "#/properties/known/items/properties/check/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data2.role !== void 0) {
							let data4 = data2.role;
							if (!(data4 === "platform" || data4 === "app" || data4 === "caller-of-platform" || data4 === "caller-of-app")) {
								const err9 = {
									instancePath: instancePath + "/known/" + i0 + "/role",
									schemaPath: "#/properties/known/items/properties/role/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.known.items.properties.role.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data2.reason !== void 0) {
							let data5 = data2.reason;
							if (typeof data5 === "string") {
								if (func1(data5) < 1) {
									const err10 = {
										instancePath: instancePath + "/known/" + i0 + "/reason",
										schemaPath: "#/properties/known/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/known/" + i0 + "/reason",
									schemaPath: "#/properties/known/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.expires !== void 0) {
							let data6 = data2.expires;
							if (typeof data6 === "string") {
								if (!pattern4.test(data6)) {
									const err12 = {
										instancePath: instancePath + "/known/" + i0 + "/expires",
										schemaPath: "#/properties/known/items/properties/expires/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
										message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$\""
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/known/" + i0 + "/expires",
									schemaPath: "#/properties/known/items/properties/expires/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/known/" + i0,
							schemaPath: "#/properties/known/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/known",
					schemaPath: "#/properties/known/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
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

export { validate };
