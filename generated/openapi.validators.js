// Generated from openapi/openapi.yaml by `npm run codegen`. Do not edit: change the source and run it again.
const receiveCustomerMessage_200 = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const receiveCustomerMessage_404 = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const receiveCustomerMessage_405 = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const receiveCustomerMessage_413 = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const receiveCustomerMessage_415 = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const receiveCustomerMessage_429 = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const receiveCustomerMessage_503 = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const receiveCustomerMessage_default = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const receiveCustomerMessage_parameters = validate29;
const schema48 = {
	"type": "object",
	"properties": {
		"path": {
			"type": "object",
			"properties": {
				"version": {
					"type": "string",
					"enum": ["v1"]
				},
				"appid": { "$ref": "urn:staff-service:document#/components/schemas/Appid" }
			},
			"required": ["version", "appid"]
		},
		"query": {
			"type": "object",
			"properties": {
				"timestamp": {
					"type": "string",
					"pattern": "^([0-9]{10}|[0-9]{13})$"
				},
				"signature": {
					"type": "string",
					"pattern": "^[0-9a-f]{40}$"
				}
			},
			"required": ["timestamp", "signature"]
		},
		"header": {
			"type": "object",
			"properties": { "Idempotency-Key": {
				"type": "string",
				"pattern": "^[\\x20-\\x7e]{1,128}$"
			} },
			"required": []
		}
	},
	"required": [
		"path",
		"query",
		"header"
	],
	"$id": "urn:staff-service:receiveCustomerMessage_parameters"
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
const pattern4 = new RegExp("^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$", "u");
const pattern5 = new RegExp("^([0-9]{10}|[0-9]{13})$", "u");
const pattern6 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern7 = new RegExp("^[\\x20-\\x7e]{1,128}$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.header === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "header" },
				message: "must have required property 'header'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.version === void 0) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.appid === void 0) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "appid" },
						message: "must have required property 'appid'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.version !== void 0) {
					let data1 = data0.version;
					if (typeof data1 !== "string") {
						const err5 = {
							instancePath: instancePath + "/path/version",
							schemaPath: "#/properties/path/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (!(data1 === "v1")) {
						const err6 = {
							instancePath: instancePath + "/path/version",
							schemaPath: "#/properties/path/properties/version/enum",
							keyword: "enum",
							params: { allowedValues: schema48.properties.path.properties.version.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.appid !== void 0) {
					let data2 = data0.appid;
					if (typeof data2 === "string") {
						if (func1(data2) > 128) {
							const err7 = {
								instancePath: instancePath + "/path/appid",
								schemaPath: "urn:staff-service:document#/components/schemas/Appid/maxLength",
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
								instancePath: instancePath + "/path/appid",
								schemaPath: "urn:staff-service:document#/components/schemas/Appid/minLength",
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
								instancePath: instancePath + "/path/appid",
								schemaPath: "urn:staff-service:document#/components/schemas/Appid/pattern",
								keyword: "pattern",
								params: { pattern: "^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
								message: "must match pattern \"^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/path/appid",
							schemaPath: "urn:staff-service:document#/components/schemas/Appid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data3 = data.query;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.timestamp === void 0) {
					const err12 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/required",
						keyword: "required",
						params: { missingProperty: "timestamp" },
						message: "must have required property 'timestamp'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data3.signature === void 0) {
					const err13 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/required",
						keyword: "required",
						params: { missingProperty: "signature" },
						message: "must have required property 'signature'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data3.timestamp !== void 0) {
					let data4 = data3.timestamp;
					if (typeof data4 === "string") {
						if (!pattern5.test(data4)) {
							const err14 = {
								instancePath: instancePath + "/query/timestamp",
								schemaPath: "#/properties/query/properties/timestamp/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{10}|[0-9]{13})$" },
								message: "must match pattern \"^([0-9]{10}|[0-9]{13})$\""
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/query/timestamp",
							schemaPath: "#/properties/query/properties/timestamp/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data3.signature !== void 0) {
					let data5 = data3.signature;
					if (typeof data5 === "string") {
						if (!pattern6.test(data5)) {
							const err16 = {
								instancePath: instancePath + "/query/signature",
								schemaPath: "#/properties/query/properties/signature/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{40}$" },
								message: "must match pattern \"^[0-9a-f]{40}$\""
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/query/signature",
							schemaPath: "#/properties/query/properties/signature/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.header !== void 0) {
			let data6 = data.header;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6["Idempotency-Key"] !== void 0) {
					let data7 = data6["Idempotency-Key"];
					if (typeof data7 === "string") {
						if (!pattern7.test(data7)) {
							const err19 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/pattern",
								keyword: "pattern",
								params: { pattern: "^[\\x20-\\x7e]{1,128}$" },
								message: "must match pattern \"^[\\x20-\\x7e]{1,128}$\""
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/header/Idempotency-Key",
							schemaPath: "#/properties/header/properties/Idempotency-Key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": {
		"path": true,
		"query": true,
		"header": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const receiveCustomerMessage_body = validate30;
const schema51 = {
	"type": "object",
	"description": "客户发出的消息。选填属性为 null 等于没有该属性；未列出的属性一律忽略，并随消息保存；属性名区分大小写。\n\nA customer's message. An optional property that is null is absent; properties that are not listed are ignored,\nand kept with the message; names are case-sensitive.\n",
	"required": ["FromUserId", "MsgType"],
	"examples": [{
		"FromUserId": "123",
		"MsgType": "text",
		"Content": "Hello World!"
	}],
	"properties": {
		"FromUserId": {
			"$ref": "urn:staff-service:document#/components/schemas/UserId",
			"description": "发送该消息的客户的 ID / ID of the customer who sent the message"
		},
		"FromUserName": {
			"type": ["string", "null"],
			"maxLength": 256,
			"pattern": "^[^\\x00]*$",
			"description": "客户的显示名 / The customer's display name",
			"examples": ["张三"]
		},
		"ServiceId": {
			"$ref": "urn:staff-service:document#/components/schemas/ServiceId",
			"description": "该消息所对应的人工会话的 ID。客户未同时处于多个人工会话中时，可以不提供，或设为 null 或 \"\"。\n\nID of the conversation with an agent that the message belongs to. It may be absent, null or \"\" unless the\ncustomer is in several conversations at once.\n"
		},
		"MsgType": { "$ref": "urn:staff-service:document#/components/schemas/MsgType" },
		"Content": { "$ref": "urn:staff-service:document#/components/schemas/Content" },
		"Tag": { "$ref": "urn:staff-service:document#/components/schemas/Tag" }
	},
	"if": { "properties": { "MsgType": { "$ref": "urn:staff-service:document#/components/schemas/EventMsgType" } } },
	"else": {
		"required": ["Content"],
		"properties": { "Content": {
			"type": "string",
			"description": "事件以外的消息必须有，不得为 null / Required of every message but events, and not null",
			"examples": ["Hello World!"]
		} },
		"unevaluatedProperties": true
	}
};
const schema54 = {
	"type": ["string", "null"],
	"maxLength": 128,
	"pattern": "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$",
	"description": "人工会话的 ID；null 或 \"\" 表示没有指明 / ID of a conversation with an agent; null or \"\" names none",
	"examples": ["s-20240607-18"]
};
const schema56 = {
	"type": ["string", "null"],
	"maxLength": 2e4,
	"pattern": "^[^\\x00]*$",
	"description": "消息正文。`text`：原始文本；其中 `<a href>` 标签是链接，`[微笑]` 这样的转义是表情，其他标签都是普通文字，显示方必须做安全过滤。\n`image`、`voice`、`file`：多媒体文件的下载地址，可以是相对于双方约定的主机的路径。只有事件可以没有，或为 null。\n\nThe message's body. `text`: the text as it is; in it the `<a href>` tag is a link, escapes such as `[微笑]` are\nemoji, every other tag is plain text, and whoever renders it must sanitise it. `image`, `voice`, `file`: the\nmedia's download address, which may be a path relative to a host agreed beforehand. Events alone may do without,\nor have null.\n",
	"examples": ["Hello World!"]
};
const pattern8 = new RegExp("^event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?$", "u");
const pattern9 = new RegExp("^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$", "u");
const pattern10 = new RegExp("^[^\\x00]*$", "u");
const pattern11 = new RegExp("^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$", "u");
const pattern12 = new RegExp("^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.MsgType !== void 0) {
			let data0 = data.MsgType;
			if (errors === errors) {
				if (typeof data0 === "string") {
					if (!pattern8.test(data0)) {
						const err0 = {};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				} else {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (!_valid0) {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.Content === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "Content" },
					message: "must have required property 'Content'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.Content !== void 0) {
				if (typeof data.Content !== "string") {
					const err3 = {
						instancePath: instancePath + "/Content",
						schemaPath: "#/else/properties/Content/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		var _valid0 = _errs6 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "else" },
			message: "must match \"else\" schema"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.FromUserId === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "FromUserId" },
				message: "must have required property 'FromUserId'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.MsgType === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "MsgType" },
				message: "must have required property 'MsgType'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.FromUserId = true;
			props0.FromUserName = true;
			props0.ServiceId = true;
			props0.MsgType = true;
			props0.Content = true;
			props0.Tag = true;
		}
		if (data.FromUserId !== void 0) {
			let data2 = data.FromUserId;
			if (typeof data2 === "string") {
				if (func1(data2) > 128) {
					const err7 = {
						instancePath: instancePath + "/FromUserId",
						schemaPath: "urn:staff-service:document#/components/schemas/UserId/maxLength",
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
						instancePath: instancePath + "/FromUserId",
						schemaPath: "urn:staff-service:document#/components/schemas/UserId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern9.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/FromUserId",
						schemaPath: "urn:staff-service:document#/components/schemas/UserId/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$" },
						message: "must match pattern \"^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/FromUserId",
					schemaPath: "urn:staff-service:document#/components/schemas/UserId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.FromUserName !== void 0) {
			let data3 = data.FromUserName;
			if (typeof data3 !== "string" && data3 !== null) {
				const err11 = {
					instancePath: instancePath + "/FromUserName",
					schemaPath: "#/properties/FromUserName/type",
					keyword: "type",
					params: { type: schema51.properties.FromUserName.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 256) {
					const err12 = {
						instancePath: instancePath + "/FromUserName",
						schemaPath: "#/properties/FromUserName/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern10.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/FromUserName",
						schemaPath: "#/properties/FromUserName/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" },
						message: "must match pattern \"^[^\\x00]*$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.ServiceId !== void 0) {
			let data4 = data.ServiceId;
			if (typeof data4 !== "string" && data4 !== null) {
				const err14 = {
					instancePath: instancePath + "/ServiceId",
					schemaPath: "urn:staff-service:document#/components/schemas/ServiceId/type",
					keyword: "type",
					params: { type: schema54.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data4 === "string") {
				if (func1(data4) > 128) {
					const err15 = {
						instancePath: instancePath + "/ServiceId",
						schemaPath: "urn:staff-service:document#/components/schemas/ServiceId/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern11.test(data4)) {
					const err16 = {
						instancePath: instancePath + "/ServiceId",
						schemaPath: "urn:staff-service:document#/components/schemas/ServiceId/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.MsgType !== void 0) {
			let data5 = data.MsgType;
			if (typeof data5 === "string") {
				if (func1(data5) > 128) {
					const err17 = {
						instancePath: instancePath + "/MsgType",
						schemaPath: "urn:staff-service:document#/components/schemas/MsgType/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (!pattern12.test(data5)) {
					const err18 = {
						instancePath: instancePath + "/MsgType",
						schemaPath: "urn:staff-service:document#/components/schemas/MsgType/pattern",
						keyword: "pattern",
						params: { pattern: "^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$" },
						message: "must match pattern \"^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/MsgType",
					schemaPath: "urn:staff-service:document#/components/schemas/MsgType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.Content !== void 0) {
			let data6 = data.Content;
			if (typeof data6 !== "string" && data6 !== null) {
				const err20 = {
					instancePath: instancePath + "/Content",
					schemaPath: "urn:staff-service:document#/components/schemas/Content/type",
					keyword: "type",
					params: { type: schema56.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data6 === "string") {
				if (func1(data6) > 2e4) {
					const err21 = {
						instancePath: instancePath + "/Content",
						schemaPath: "urn:staff-service:document#/components/schemas/Content/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 },
						message: "must NOT have more than 20000 characters"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (!pattern10.test(data6)) {
					const err22 = {
						instancePath: instancePath + "/Content",
						schemaPath: "urn:staff-service:document#/components/schemas/Content/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" },
						message: "must match pattern \"^[^\\x00]*$\""
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate31.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate31.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate31(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
		errors = vErrors.length;
	} else var props0 = validate31.evaluated.props;
	validate30.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate30.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const sendMessageToCustomer_200 = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const sendMessageToCustomer_404 = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
validate34.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const sendMessageToCustomer_405 = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
validate35.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const sendMessageToCustomer_413 = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
validate36.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const sendMessageToCustomer_415 = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
validate37.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const sendMessageToCustomer_429 = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
validate38.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const sendMessageToCustomer_503 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const sendMessageToCustomer_default = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "urn:staff-service:document#/components/schemas/ReturnCode/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
validate40.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const sendMessageToCustomer_parameters = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.header === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "header" },
				message: "must have required property 'header'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.timestamp === void 0) {
					const err2 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/required",
						keyword: "required",
						params: { missingProperty: "timestamp" },
						message: "must have required property 'timestamp'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.signature === void 0) {
					const err3 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/required",
						keyword: "required",
						params: { missingProperty: "signature" },
						message: "must have required property 'signature'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.timestamp !== void 0) {
					let data1 = data0.timestamp;
					if (typeof data1 === "string") {
						if (!pattern5.test(data1)) {
							const err4 = {
								instancePath: instancePath + "/query/timestamp",
								schemaPath: "#/properties/query/properties/timestamp/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{10}|[0-9]{13})$" },
								message: "must match pattern \"^([0-9]{10}|[0-9]{13})$\""
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/query/timestamp",
							schemaPath: "#/properties/query/properties/timestamp/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data0.signature !== void 0) {
					let data2 = data0.signature;
					if (typeof data2 === "string") {
						if (!pattern6.test(data2)) {
							const err6 = {
								instancePath: instancePath + "/query/signature",
								schemaPath: "#/properties/query/properties/signature/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{40}$" },
								message: "must match pattern \"^[0-9a-f]{40}$\""
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/query/signature",
							schemaPath: "#/properties/query/properties/signature/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.header !== void 0) {
			let data3 = data.header;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3["Idempotency-Key"] !== void 0) {
					let data4 = data3["Idempotency-Key"];
					if (typeof data4 === "string") {
						if (!pattern7.test(data4)) {
							const err9 = {
								instancePath: instancePath + "/header/Idempotency-Key",
								schemaPath: "#/properties/header/properties/Idempotency-Key/pattern",
								keyword: "pattern",
								params: { pattern: "^[\\x20-\\x7e]{1,128}$" },
								message: "must match pattern \"^[\\x20-\\x7e]{1,128}$\""
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/header/Idempotency-Key",
							schemaPath: "#/properties/header/properties/Idempotency-Key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate41.errors = vErrors;
	return errors === 0;
}
validate41.evaluated = {
	"props": {
		"query": true,
		"header": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const sendMessageToCustomer_body = validate42;
const schema76 = {
	"type": "object",
	"description": "发给客户的消息。选填属性为 null 等于没有该属性；未列出的属性一律忽略；属性名区分大小写。\n\nA message for a customer. An optional property that is null is absent; properties that are not listed are\nignored; names are case-sensitive.\n",
	"required": ["ToUserId", "MsgType"],
	"examples": [{
		"ToUserId": "123",
		"MsgType": "text",
		"Content": "亲,你好,欢迎回来。"
	}],
	"properties": {
		"ToUserId": {
			"$ref": "urn:staff-service:document#/components/schemas/UserId",
			"description": "向拥有该 ID 的客户发送消息 / ID of the customer to send the message to"
		},
		"WorkerNum": {
			"type": ["string", "null"],
			"maxLength": 128,
			"pattern": "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$",
			"description": "如果该消息来自坐席，则为该坐席的工号 / The agent's number, when an agent wrote the message",
			"examples": ["8001"]
		},
		"WorkerName": {
			"type": ["string", "null"],
			"maxLength": 256,
			"pattern": "^[^\\x00]*$",
			"description": "如果该消息来自坐席，则为该坐席的显示名 / The agent's display name, when an agent wrote the message",
			"examples": ["小王"]
		},
		"ServiceId": {
			"$ref": "urn:staff-service:document#/components/schemas/ServiceId",
			"description": "如果该消息来自一个人工会话，则为该会话的 ID；没有时不提供，或为 null 或 \"\"。\n\nWhen the message comes from a conversation with an agent, that conversation's ID; otherwise absent, null\nor \"\".\n"
		},
		"MsgType": { "$ref": "urn:staff-service:document#/components/schemas/MsgType" },
		"Content": { "$ref": "urn:staff-service:document#/components/schemas/Content" },
		"Tag": { "$ref": "urn:staff-service:document#/components/schemas/Tag" }
	},
	"if": { "properties": { "MsgType": { "$ref": "urn:staff-service:document#/components/schemas/EventMsgType" } } },
	"else": {
		"required": ["Content"],
		"properties": { "Content": {
			"type": "string",
			"description": "事件以外的消息必须有，不得为 null / Required of every message but events, and not null",
			"examples": ["Hello World!"]
		} },
		"unevaluatedProperties": true
	}
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.MsgType !== void 0) {
			let data0 = data.MsgType;
			if (errors === errors) {
				if (typeof data0 === "string") {
					if (!pattern8.test(data0)) {
						const err0 = {};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				} else {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (!_valid0) {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.Content === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "Content" },
					message: "must have required property 'Content'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.Content !== void 0) {
				if (typeof data.Content !== "string") {
					const err3 = {
						instancePath: instancePath + "/Content",
						schemaPath: "#/else/properties/Content/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		var _valid0 = _errs6 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "else" },
			message: "must match \"else\" schema"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ToUserId === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ToUserId" },
				message: "must have required property 'ToUserId'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.MsgType === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "MsgType" },
				message: "must have required property 'MsgType'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.ToUserId = true;
			props0.WorkerNum = true;
			props0.WorkerName = true;
			props0.ServiceId = true;
			props0.MsgType = true;
			props0.Content = true;
			props0.Tag = true;
		}
		if (data.ToUserId !== void 0) {
			let data2 = data.ToUserId;
			if (typeof data2 === "string") {
				if (func1(data2) > 128) {
					const err7 = {
						instancePath: instancePath + "/ToUserId",
						schemaPath: "urn:staff-service:document#/components/schemas/UserId/maxLength",
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
						instancePath: instancePath + "/ToUserId",
						schemaPath: "urn:staff-service:document#/components/schemas/UserId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern9.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/ToUserId",
						schemaPath: "urn:staff-service:document#/components/schemas/UserId/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$" },
						message: "must match pattern \"^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/ToUserId",
					schemaPath: "urn:staff-service:document#/components/schemas/UserId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.WorkerNum !== void 0) {
			let data3 = data.WorkerNum;
			if (typeof data3 !== "string" && data3 !== null) {
				const err11 = {
					instancePath: instancePath + "/WorkerNum",
					schemaPath: "#/properties/WorkerNum/type",
					keyword: "type",
					params: { type: schema76.properties.WorkerNum.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 128) {
					const err12 = {
						instancePath: instancePath + "/WorkerNum",
						schemaPath: "#/properties/WorkerNum/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern11.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/WorkerNum",
						schemaPath: "#/properties/WorkerNum/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.WorkerName !== void 0) {
			let data4 = data.WorkerName;
			if (typeof data4 !== "string" && data4 !== null) {
				const err14 = {
					instancePath: instancePath + "/WorkerName",
					schemaPath: "#/properties/WorkerName/type",
					keyword: "type",
					params: { type: schema76.properties.WorkerName.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data4 === "string") {
				if (func1(data4) > 256) {
					const err15 = {
						instancePath: instancePath + "/WorkerName",
						schemaPath: "#/properties/WorkerName/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern10.test(data4)) {
					const err16 = {
						instancePath: instancePath + "/WorkerName",
						schemaPath: "#/properties/WorkerName/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" },
						message: "must match pattern \"^[^\\x00]*$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.ServiceId !== void 0) {
			let data5 = data.ServiceId;
			if (typeof data5 !== "string" && data5 !== null) {
				const err17 = {
					instancePath: instancePath + "/ServiceId",
					schemaPath: "urn:staff-service:document#/components/schemas/ServiceId/type",
					keyword: "type",
					params: { type: schema54.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data5 === "string") {
				if (func1(data5) > 128) {
					const err18 = {
						instancePath: instancePath + "/ServiceId",
						schemaPath: "urn:staff-service:document#/components/schemas/ServiceId/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (!pattern11.test(data5)) {
					const err19 = {
						instancePath: instancePath + "/ServiceId",
						schemaPath: "urn:staff-service:document#/components/schemas/ServiceId/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.MsgType !== void 0) {
			let data6 = data.MsgType;
			if (typeof data6 === "string") {
				if (func1(data6) > 128) {
					const err20 = {
						instancePath: instancePath + "/MsgType",
						schemaPath: "urn:staff-service:document#/components/schemas/MsgType/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (!pattern12.test(data6)) {
					const err21 = {
						instancePath: instancePath + "/MsgType",
						schemaPath: "urn:staff-service:document#/components/schemas/MsgType/pattern",
						keyword: "pattern",
						params: { pattern: "^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$" },
						message: "must match pattern \"^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$\""
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/MsgType",
					schemaPath: "urn:staff-service:document#/components/schemas/MsgType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.Content !== void 0) {
			let data7 = data.Content;
			if (typeof data7 !== "string" && data7 !== null) {
				const err23 = {
					instancePath: instancePath + "/Content",
					schemaPath: "urn:staff-service:document#/components/schemas/Content/type",
					keyword: "type",
					params: { type: schema56.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 === "string") {
				if (func1(data7) > 2e4) {
					const err24 = {
						instancePath: instancePath + "/Content",
						schemaPath: "urn:staff-service:document#/components/schemas/Content/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 },
						message: "must NOT have more than 20000 characters"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (!pattern10.test(data7)) {
					const err25 = {
						instancePath: instancePath + "/Content",
						schemaPath: "urn:staff-service:document#/components/schemas/Content/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" },
						message: "must match pattern \"^[^\\x00]*$\""
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate43.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate43.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate42.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate43(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
		errors = vErrors.length;
	} else var props0 = validate43.evaluated.props;
	validate42.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate42.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};

const receiveCustomerMessage = {
	parameters: receiveCustomerMessage_parameters,
	body: receiveCustomerMessage_body,
	responses: {
		200: receiveCustomerMessage_200,
		404: receiveCustomerMessage_404,
		405: receiveCustomerMessage_405,
		413: receiveCustomerMessage_413,
		415: receiveCustomerMessage_415,
		429: receiveCustomerMessage_429,
		503: receiveCustomerMessage_503,
		default: receiveCustomerMessage_default
	}
};
const sendMessageToCustomer = {
	parameters: sendMessageToCustomer_parameters,
	body: sendMessageToCustomer_body,
	responses: {
		200: sendMessageToCustomer_200,
		404: sendMessageToCustomer_404,
		405: sendMessageToCustomer_405,
		413: sendMessageToCustomer_413,
		415: sendMessageToCustomer_415,
		429: sendMessageToCustomer_429,
		503: sendMessageToCustomer_503,
		default: sendMessageToCustomer_default
	}
};

export { receiveCustomerMessage, sendMessageToCustomer };
